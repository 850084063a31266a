/**
 * The research labels a technique corresponds to, for small print: "Loaded_Language (SemEval-2020),
 * Loaded_Language (SemEval-2023)"; `null` where the corpora have none.
 */
export function corpusLabels(technique: {
  readonly semeval2020?: string;
  readonly semeval2023?: string;
}): string | null {
  const labels = [
    technique.semeval2020 === undefined ? [] : `${technique.semeval2020} (SemEval-2020)`,
    technique.semeval2023 === undefined ? [] : `${technique.semeval2023} (SemEval-2023)`,
  ].flat();
  return labels.length === 0 ? null : labels.join('; ');
}
