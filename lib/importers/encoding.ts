/** How the bytes of a file become text. */
export type Encoding = {
  /** Label of the Encoding Standard, as TextDecoder takes it. */
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1251' | 'euc-kr' | 'shift_jis' | 'gb18030';
  /** Bytes of a byte order mark at the start. */
  readonly bom: 0 | 2 | 3;
};

const names: Readonly<Partial<Record<Encoding['label'], string>>> = { 'euc-kr': 'cp949', shift_jis: 'cp932' };

/** The encoding as the command line prints it: the code pages by number, a byte order mark said. */
export function encodingName({ label, bom }: Encoding): string {
  return `${names[label] ?? label}${bom > 0 ? '-bom' : ''}`;
}
