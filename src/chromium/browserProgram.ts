/** A browser that can be launched, with what it needs of its surroundings. */
export interface BrowserProgram {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}
