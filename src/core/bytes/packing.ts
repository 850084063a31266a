import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';

/** Whole numbers and short texts put one after another into as few bytes as they take. */
export class Packer {
  readonly #bytes: number[] = [];

  /** A whole number from 0, seven bits a byte, the lowest first. */
  number(value: number): this {
    let rest = value;
    while (rest >= 128) {
      this.#bytes.push((rest % 128) | 128);
      rest = Math.floor(rest / 128);
    }
    this.#bytes.push(rest);
    return this;
  }

  text(value: string): this {
    return this.bytes(utf8ToBytes(value));
  }

  bytes(value: Uint8Array): this {
    this.number(value.length);
    for (const byte of value) this.#bytes.push(byte);
    return this;
  }

  done(): Uint8Array {
    return Uint8Array.from(this.#bytes);
  }
}

/** Reads what a `Packer` wrote. Throws a `RangeError` where the bytes end too soon or a number is too large. */
export class Unpacker {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  number(): number {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw new RangeError('The bytes end within a number.');
      value += (byte & 127) * factor;
      if (value > Number.MAX_SAFE_INTEGER) throw new RangeError('A number is too large.');
      if (byte < 128) return value;
    }
  }

  text(): string {
    return bytesToUtf8(this.bytes());
  }

  bytes(): Uint8Array {
    const length = this.number();
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new RangeError('The bytes end within a text.');
    const bytes = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return bytes;
  }

  /** Whether everything has been read. */
  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }
}
