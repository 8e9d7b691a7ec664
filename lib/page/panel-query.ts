/**
 * What the panel's address says of the insight that a link to an item names, as the adapter for Jira writes it
 * (`…/browse/PAY-812#throughline=T-K7QF2M`); empty where it names none.
 */
export function panelQuery(fragment: string): string {
  const key = /^#throughline=([TMF]-[0-9A-Z]{6,11})$/.exec(fragment)?.[1];
  return key ? `?insight=${key}` : '';
}
