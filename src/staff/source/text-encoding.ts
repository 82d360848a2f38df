/** Words of a file with what they were read as; undefined where they are no text of a known encoding. */
export interface DecodedText {
  text: string;
  encoding: string;
}

/**
 * Reads the bytes of a text file: by its byte order mark, by the zero bytes of UTF-16, by the `declared` encoding of a
 * web page, as UTF-8, and last as GB18030, which holds GBK and GB2312.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText | undefined {
  const encodings = [markOf(bytes) ?? declared, 'utf-8', 'gb18030'];
  for (const encoding of encodings) {
    if (encoding === undefined) continue;
    try {
      const name = /^gb/i.test(encoding) ? 'gb18030' : encoding;
      const text = new TextDecoder(name, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return { text, encoding: name };
    } catch {
      // Not this encoding.
    }
  }
  return undefined;
}

/** The charset that a web page names in its head. */
export function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}

function markOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 2000);
  const zeros = [0, 1].map((odd) => sample.filter((byte, index) => byte === 0 && index % 2 === odd).length);
  const [even = 0, odd = 0] = zeros;
  if (even + odd < sample.length / 20) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
