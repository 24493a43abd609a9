import { labelOf } from "../graph/dot.ts";
import type { NodeKind } from "../graph/elements.ts";
import type { Canvas } from "../graph/use-canvas.ts";
import { PutNodeDocument } from "../graphql/documents.gen.ts";
import type { Places } from "../layout/arrange.ts";
import { AnswerState } from "../shell/answer-state.tsx";
import { KindMark } from "../shell/kind-mark.tsx";
import { useWords } from "../words/use-words.ts";
import { BodyDossier } from "./body-dossier.tsx";
import { DocumentTrail } from "./document-trail.tsx";
import { JudgePicked } from "./judge-picked.tsx";
import { MeetingSheet } from "./meeting-sheet.tsx";
import { NodeTools } from "./node-tools.tsx";
import { PersonDossier } from "./person-dossier.tsx";
import { PositionDossier } from "./position-dossier.tsx";
import { useAnswer } from "./use-answer.ts";

const DOSSIERS = {
  Person: PersonDossier,
  Position: PositionDossier,
  Body: BodyDossier,
  Meeting: MeetingSheet,
  Document: DocumentTrail,
} as const;

/** A node: its name, what can be done with it, and its dossier. */
export function NodePanel({ id, canvas, places }: { id: string; canvas?: Canvas; places?: Places }) {
  const words = useWords();
  const query = useAnswer(PutNodeDocument, { id }, ({ node }) => node);
  return (
    <AnswerState query={query}>
      {(node) => {
        const kind = node.__typename as NodeKind;
        const Dossier = DOSSIERS[kind];
        return (
          <>
            <p className={`kind-name kind-${kind}`}>
              <KindMark kind={kind} /> {words.kinds[kind]}
            </p>
            <h2>{labelOf(node)}</h2>
            <NodeTools id={id} kind={kind} {...(canvas && places ? { canvas, places } : {})} />
            <JudgePicked id={node.id} kind={kind} />
            <Dossier id={id} />
          </>
        );
      }}
    </AnswerState>
  );
}
