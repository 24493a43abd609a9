import type { MentionedPost } from "./person-mention.ts";

const MEMBER_ROLE = /(?:^|-)(?:member|deputy)$|^senator$/;
const MEMBER_TITLE = /^(?:uy-vien|dai-bieu|thanh-vien|nghi-si|thuong-nghi-si)(?:-|$)/;

/** Whether few hold a post at one time: one in a body that is told, and more than to be one of its members. */
export function isTellingPost(post: MentionedPost): post is MentionedPost & { readonly bodyId: string } {
  const { bodyId, role, positionId } = post;
  return bodyId !== null && !MEMBER_TITLE.test(positionId) && (role === null || !MEMBER_ROLE.test(role));
}
