/*
 * Apart from work-item.ts because content scripts need these and carry no zod.
 */

/** The tools whose items Throughline reads; each is a folder of lib/hosts. */
export const hostIds = ['github', 'jira', 'google-docs'] as const;
export type HostId = (typeof hostIds)[number];

/** As people call them, in every language. */
export const hostNames: Readonly<Record<HostId, string>> = { github: 'GitHub', jira: 'Jira', 'google-docs': 'Google Docs' };
