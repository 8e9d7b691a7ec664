import type { Feedback } from '../../domain/feedback.ts';
import { textChecksum } from '../../index/checksum.ts';

/** A row without the names of its fields, which would be half of its bytes. A field that is new goes to the end. */
type Packed = readonly [
  id: string,
  rev: number,
  updatedAt: number,
  deletedAt: number | null,
  key: string,
  source: string,
  channel: string | null,
  externalId: string | null,
  text: string,
  title: string | null,
  language: string | null,
  saidAt: number | null,
  customerId: string | null,
  accountId: string | null,
  signal: Feedback['signal'],
  rating: Feedback['rating'],
  momentId: string | null,
  area: string | null,
  tags: string[],
  url: string | null,
  importId: string | null,
];

/** A feedback row as it lies in a block: JSON, and its checksum. Lines that were written before there was one go without. */
export function packNote(row: Feedback): string {
  const packed: Packed = [
    row.id,
    row.rev,
    row.updatedAt,
    row.deletedAt,
    row.key,
    row.source,
    row.channel,
    row.externalId,
    row.text,
    row.title,
    row.language,
    row.saidAt,
    row.customerId,
    row.accountId,
    row.signal,
    row.rating,
    row.momentId,
    row.area,
    row.tags,
    row.url,
    row.importId,
  ];
  const line = JSON.stringify(packed);
  return line + textChecksum(line);
}

const fields = 21;

/** The row that packNote packed; null where the line is not as it was written. */
export function unpackNote(line: string): Feedback | null {
  const packed = parsed(line);
  if (!packed) return null;
  const [id, rev, updatedAt, deletedAt, key, source, channel, externalId, text, title, language, ...about] = packed;
  const [saidAt, customerId, accountId, signal, rating, momentId, area, tags, url, importId] = about;
  return {
    id,
    rev,
    updatedAt,
    deletedAt,
    key,
    source,
    channel,
    externalId,
    text,
    title,
    language,
    saidAt,
    customerId,
    accountId,
    signal,
    rating,
    momentId,
    area,
    tags,
    url,
    importId,
  };
}

function parsed(line: string): Packed | null {
  const end = line.lastIndexOf(']') + 1;
  const json = line.slice(0, end);
  if (end < line.length && line.slice(end) !== textChecksum(json)) return null;
  try {
    const packed: unknown = JSON.parse(json);
    return Array.isArray(packed) && packed.length >= fields ? (packed as unknown as Packed) : null;
  } catch {
    return null;
  }
}
