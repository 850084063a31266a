/**
 * Of each offset of `text` how many units from there on are those that `pattern` begins with: the Z algorithm, in time
 * that grows with the two lengths (D. Gusfield, “Algorithms on Strings, Trees and Sequences”, 1997, section 1.3).
 */
export function commonRuns(pattern: string, text: string): Int32Array {
  // No unit of a text is taken for the end of the pattern: runs are cut to its length.
  const whole = pattern + text;
  const runs = new Int32Array(whole.length);
  let left = 0;
  let right = 0;
  for (let at = 1; at < whole.length; at += 1) {
    let run = at < right ? Math.min(right - at, runs[at - left] ?? 0) : 0;
    while (at + run < whole.length && whole.charCodeAt(run) === whole.charCodeAt(at + run)) run += 1;
    runs[at] = run;
    if (at + run > right) {
      left = at;
      right = at + run;
    }
  }
  return runs.subarray(pattern.length).map((run) => Math.min(run, pattern.length));
}
