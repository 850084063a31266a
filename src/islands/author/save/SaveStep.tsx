/** To come. */
export default function SaveStep() {
  return null;
}
