/** A package as it lies on the disk. */
export interface ShippedPackage {
  readonly name: string;
  readonly folder: string;
}

const IN_PACKAGE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** The packages that modules of a bundle come from, each folder once, by name. Modules of our own come from none. */
export function packagesOf(modules: Iterable<string>): ShippedPackage[] {
  const found = new Map<string, ShippedPackage>();
  for (const module of modules) {
    // Bundlers mark modules of their own making by a zero, and some hold a path all the same.
    const [, folder, name] = IN_PACKAGE.exec(module.replace(/^\0/, '').replaceAll('\\', '/')) ?? [];
    if (folder !== undefined && name !== undefined) found.set(folder, { name, folder });
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
