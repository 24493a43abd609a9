/** The same function, which remembers its answers for as long as it lives itself. */
export function memoized<T>(of: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = of(text);
      known.set(text, answer);
    }
    return answer;
  };
}
