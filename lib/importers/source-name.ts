/** Words of a file name that say nothing about the tool. */
const idle =
  /^(?:export|exports|exported|report|download|data|dump|backup|copy|final|all|full|latest|new|csv|tsv|json|utf8?|bom|\d+)$/iu;

/**
 * The source that a file's name suggests: its name without ending, dates, numbers and words such as "export", so that next
 * month's file of the same tool has the same source, on which ids rest. "helpdesk-export-2026-11.csv" gives "helpdesk".
 */
export function sourceName(fileName: string): string {
  const stem = fileName.replace(/(?:\.[a-z\d]{1,8})+$/iu, '').replace(/\s*\(\d+\)$/u, '');
  const words = stem.split(/[\s._-]+/u).filter((word) => word !== '' && !idle.test(word));
  return words.join('-').toLowerCase() || stem || 'import';
}
