/** A classic script that leaves a value under a global name. A string of JSON is read faster than the same as a program. */
export function classicData(name: string, value: unknown): string {
  return `self.${name}=JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}
