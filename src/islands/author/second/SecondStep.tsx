/** To come. */
export default function SecondStep() {
  return null;
}
