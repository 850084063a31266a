/** To come. */
export default function CheckStep() {
  return null;
}
