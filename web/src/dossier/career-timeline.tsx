import { Cited } from "../evidence/cited.tsx";
import type { TenureLineFragment } from "../graphql/documents.gen.ts";
import { useWords } from "../words/use-words.ts";
import { TenureBar } from "./tenure-bar.tsx";
import { tenureSpan, yearsOf } from "./tenure-span.ts";
import { TenureWords } from "./tenure-words.tsx";

/** Posts one under the other on one scale of years: solid where they are certain, hatched where they are possible. */
export function CareerTimeline({ posts }: { posts: readonly TenureLineFragment[] }) {
  const words = useWords();
  if (posts.length === 0) return <p className="hint">{words.person.noCareer}</p>;
  const spans = posts.map(tenureSpan);
  const years = yearsOf(spans);
  return (
    <>
      <p className="hint">{words.person.careerHint}</p>
      <ol className="career">
        {posts.map((post, i) => (
          <li key={`${post.position.id} ${post.start} ${post.firstCited}`}>
            <Cited ids={post.evidence.map(({ id }) => id)}>
              <strong>{post.titles[0] ?? post.position.title}</strong>
              <TenureWords tenure={post} />
            </Cited>
            {years && <TenureBar span={spans[i]!} years={years} />}
          </li>
        ))}
      </ol>
      {years && (
        <p className="years" aria-hidden="true">
          <span>{years[0]}</span>
          <span>{years[1]}</span>
        </p>
      )}
    </>
  );
}
