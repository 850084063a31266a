/** A part of this program that is loaded when it is needed did not come, as where the network is gone. */
export class NotLoaded extends Error {
  override readonly name = 'NotLoaded';
}

/** What an `import()` gives. Rejects with `NotLoaded` where it does not come: so that is told from a defect in what came. */
export async function loaded<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (cause) {
    throw new NotLoaded('A part of this program could not be loaded.', { cause });
  }
}
