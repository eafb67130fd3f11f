/** Takes the file as text, piece by piece. */
export interface TextSink {
  /** `hasMark`: the file begins with a byte order mark, as spreadsheets write it. */
  readonly onText: (text: string, hasMark: boolean) => void | Promise<void>;
  /** The text ends here because the file is none, or none that can be read. */
  readonly onRefused: (sentence: string) => void;
}

/**
 * Bytes in, text out: UTF-8 with or without its mark, nothing that only looks like text. Tells
 * whether all of it could be read.
 */
export async function decodeText(
  chunks: AsyncIterable<Uint8Array>,
  { onText, onRefused }: TextSink,
): Promise<boolean> {
  const refuse = (sentence: string) => {
    onRefused(sentence);
    return false;
  };
  let rest = new Uint8Array();
  let isBegun = false;
  let hasMark = false;
  for await (const chunk of chunks) {
    let bytes = join(rest, chunk);
    // Enough to see what the file begins with.
    if (!isBegun && bytes.length < 4) {
      rest = bytes;
      continue;
    }
    if (!isBegun) {
      const reason = whyNoText(bytes);
      if (reason !== undefined) return refuse(reason);
      hasMark = startsWith(bytes, utf8Mark);
      if (hasMark) bytes = bytes.subarray(utf8Mark.length);
      isBegun = true;
    }
    const end = endOfWholeCharacters(bytes);
    rest = bytes.slice(end);
    const reason = await decodeWhole(bytes.subarray(0, end), hasMark, onText);
    if (reason !== undefined) return refuse(reason);
  }
  if (!isBegun) {
    const reason = whyNoText(rest);
    if (reason !== undefined) return refuse(reason);
    hasMark = startsWith(rest, utf8Mark);
    if (hasMark) rest = rest.subarray(utf8Mark.length);
  }
  const reason = await decodeWhole(rest, hasMark, onText);
  return reason === undefined ? true : refuse(reason);
}

const utf8Mark = [0xef, 0xbb, 0xbf];

function whyNoText(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) {
    return 'this is a workbook or a ZIP archive. Open it in a spreadsheet, and save the sheet as "CSV UTF-8".';
  }
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return isUtf16
    ? 'the text is encoded in UTF-16. Save the file with the encoding UTF-8.'
    : undefined;
}

/** What could be read is handed on even when the rest cannot, so that its place is known. */
async function decodeWhole(
  bytes: Uint8Array,
  hasMark: boolean,
  onText: TextSink['onText'],
): Promise<string | undefined> {
  const nothing = bytes.indexOf(0);
  if (nothing !== -1) {
    await onText(new TextDecoder('utf-8', keepMark).decode(bytes.subarray(0, nothing)), hasMark);
    return 'this is no plain text from here on. Save the table anew as "CSV UTF-8".';
  }
  try {
    await onText(new TextDecoder('utf-8', { ...keepMark, fatal: true }).decode(bytes), hasMark);
    return undefined;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const text = new TextDecoder('utf-8', keepMark).decode(bytes);
    await onText(text.slice(0, text.indexOf('\ufffd')), hasMark);
    return 'the text is not encoded in UTF-8 from here on. Save the file with the encoding UTF-8.';
  }
}

/** The mark was looked at before; a second one is part of the text. */
const keepMark = { ignoreBOM: true };

/** Leaves the beginning of a character whose end comes with the next piece. */
function endOfWholeCharacters(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back += 1) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    const isFirst = byte >= 0xc0;
    const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (isFirst) return needed > back ? length - back : length;
  }
  return length;
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
