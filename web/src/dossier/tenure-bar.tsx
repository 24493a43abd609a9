import { useId } from "react";
import type { TenureSpan } from "./tenure-span.ts";

const WIDTH = 320;
const HEIGHT = 10;

/** The words beside it say the same, so it is only for the eye. */
export function TenureBar({ span, years }: { span: TenureSpan; years: readonly [number, number] }) {
  const pattern = useId();
  const x = (year: number) => (WIDTH * (year - years[0])) / (years[1] - years[0]);
  const [from, to] = span.possibly;
  const left = x(from ?? years[0]);
  const right = x(to ?? years[1]);
  return (
    <svg
      className="tenure-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <defs>
        <pattern
          id={pattern}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="5" className="hatch" />
        </pattern>
      </defs>
      <rect className="ground" width={WIDTH} height={HEIGHT} rx="2" />
      <rect x={left} width={Math.max(1, right - left)} height={HEIGHT} fill={`url(#${pattern})`} />
      {span.surely && (
        <rect
          className="sure"
          x={x(span.surely[0])}
          width={Math.max(3, x(span.surely[1]) - x(span.surely[0]))}
          height={HEIGHT}
          rx="2"
        />
      )}
    </svg>
  );
}
