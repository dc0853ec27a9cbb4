/** Writes numbers and text as bytes, and reads them, for tables that are stored. */

/** A growing array of bytes. */
export class Writer {
  private bytes = new Uint8Array(1 << 12);
  length = 0;

  byte(value: number): void {
    if (this.length === this.bytes.length) this.bytes = new Uint8Array(this.bytes.buffer.transfer(2 * this.length));
    this.bytes[this.length++] = value;
  }

  /**
   * Writes a number from 0 to 2³¹ - 1 as a variable-length integer: seven bits per byte, the high bit set on all but
   * the last.
   */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Writes UTF-16 units, one to three bytes each, so that the bytes sort as the units do. */
  units(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) this.byte(unit);
      else if (unit < 0x800) {
        this.byte(0xc0 | (unit >> 6));
        this.byte(0x80 | (unit & 0x3f));
      } else {
        this.byte(0xe0 | (unit >> 12));
        this.byte(0x80 | ((unit >> 6) & 0x3f));
        this.byte(0x80 | (unit & 0x3f));
      }
    }
  }

  /** Returns a copy of the bytes written so far. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads what `Writer` wrote, beginning at offset `at`. */
export class Reader {
  private readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  byte(): number {
    return this.bytes[this.at++]!;
  }

  /** Reads a variable-length integer. */
  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      // past the end of the table `byte` is undefined, which ends the loop
      if (!(byte & 0x80)) return value;
    }
  }

  /** Reads `count` UTF-16 units. */
  units(count: number): string {
    let text = '';
    for (let i = 0; i < count; i++) text += String.fromCharCode(this.unit());
    return text;
  }

  /** Reads one UTF-16 unit. */
  unit(): number {
    const byte = this.byte();
    if (byte < 0x80) return byte;
    if (byte < 0xe0) return ((byte & 0x1f) << 6) | (this.byte() & 0x3f);
    return ((byte & 0x0f) << 12) | ((this.byte() & 0x3f) << 6) | (this.byte() & 0x3f);
  }
}

/**
 * Makes a stored table: a magic number for its kind and version, the counts, the number of bytes that follow (32 bits
 * each), and those bytes.
 */
export function packTable(mark: number, counts: number[], bytes: Uint8Array): ArrayBuffer {
  const head = Uint32Array.of(mark, ...counts, bytes.length);
  const buffer = new ArrayBuffer(head.byteLength + bytes.length);
  new Uint32Array(buffer, 0, head.length).set(head);
  new Uint8Array(buffer, head.byteLength).set(bytes);
  return buffer;
}

/** A stored table that can be read. */
export interface OpenTable {
  counts: number[];
  /** number of bytes after the header */
  bytes: number;
  reader: Reader;
}

/**
 * Opens a table that `packTable` made with `count` counts. Returns undefined if its magic number is another one, or if
 * it is not complete.
 */
export function openTable(buffer: ArrayBuffer, mark: number, count: number): OpenTable | undefined {
  const size = 4 * (count + 2);
  if (buffer.byteLength < size) return undefined;
  const [found, ...counts] = new Uint32Array(buffer, 0, count + 2);
  const bytes = counts.pop()!;
  if (found !== mark || buffer.byteLength !== size + bytes) return undefined;
  return { counts, bytes, reader: new Reader(new Uint8Array(buffer, size)) };
}
