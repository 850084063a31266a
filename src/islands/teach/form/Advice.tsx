/** Marks what a page without a server can only ask for. */
export function Advice() {
  return <span className="teach-advice">advisory</span>;
}
