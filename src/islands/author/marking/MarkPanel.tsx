/** The marks of the quiz on the desk in order, and the form of the one that is open. */
export function MarkPanel() {
  return null;
}
