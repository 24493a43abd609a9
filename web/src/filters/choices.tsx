interface Props<T extends string> {
  readonly heading: string;
  readonly all: readonly T[];
  readonly without: readonly T[];
  readonly inWords: (value: T) => string;
  readonly onChange: (without: T[]) => void;
}

/** Any of several; all are on to begin with. */
export function Choices<T extends string>({ heading, all, without, inWords, onChange }: Props<T>) {
  if (all.length < 2) return null;
  return (
    <fieldset className="choices">
      <legend>{heading}</legend>
      {all.map((value) => {
        const isOff = without.includes(value);
        return (
          <button
            key={value}
            type="button"
            className="chip"
            aria-pressed={!isOff}
            onClick={() => onChange(isOff ? without.filter((each) => each !== value) : [...without, value])}
          >
            {inWords(value)}
          </button>
        );
      })}
    </fieldset>
  );
}
