import { i18n } from '#i18n';
import type { HostId } from '../../../lib/domain/work-item.ts';

/** What a tool is called on a site that is added by hand. */
export function toolName(host: HostId): string {
  if (host === 'github') return i18n.t('workspace.settings.github');
  return host === 'jira' ? i18n.t('workspace.settings.jira') : i18n.t('workspace.settings.googleDocs');
}
