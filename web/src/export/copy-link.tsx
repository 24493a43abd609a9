import { useState } from "react";
import { useWords } from "../words/use-words.ts";

/** The address holds everything that is shown. */
export function CopyLink() {
  const { tools } = useWords();
  const [isCopied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
    setTimeout(() => setCopied(false), 2000);
  };
  // Over plain HTTP from another machine a browser lends no clipboard; the address bar has the link.
  if (!navigator.clipboard) return null;
  return (
    <button type="button" onClick={() => void copy()}>
      <span aria-live="polite">{isCopied ? tools.copied : tools.copy}</span>
    </button>
  );
}
