import type { BackupContents } from "../backup/backup-line.ts";

export function backupInWords({ articles, referenceFiles, statements, judgements }: BackupContents): string {
  return `${articles} articles and ${referenceFiles} files of reference data, ${statements} statements, ${judgements} judgements`;
}
