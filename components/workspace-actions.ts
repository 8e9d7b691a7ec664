import type { Settings } from '../lib/domain/settings.ts';
import type { StatusOverride, ThemeStatus } from '../lib/domain/theme.ts';
import { applyTerms, assign, unassign } from '../lib/store/assignments.ts';
import { checkBackup, mergeBackup, restoreBackup, writeBackup, type CheckedWorkspace } from '../lib/store/backup.ts';
import { deleteKept } from '../lib/store/databases.ts';
import { removeDecision, restoreDecision } from '../lib/store/decisions.ts';
import { erase, forgetErased, type Erasable } from '../lib/store/erase.ts';
import { setMoment } from '../lib/store/feedback.ts';
import {
  createJourney,
  createMoment,
  editJourney,
  editMoment,
  placeMoment,
  removeMoment,
  restoreMoment,
  type MomentWords,
} from '../lib/store/journey.ts';
import { createFromOutline, outlineOf, readOutline, removeJourney, restoreJourney } from '../lib/store/journey-outlines.ts';
import type { JourneyOutline } from '../lib/domain/journey-outline.ts';
import type { Journey } from '../lib/domain/journey.ts';
import { wipe } from '../lib/store/rows.ts';
import { loadSample, removeSample } from '../lib/store/sample.ts';
import { putBack, type Before } from '../lib/store/put-back.ts';
import { changeSettings } from '../lib/store/settings.ts';
import { archiveTheme, putOverride, setStatus } from '../lib/store/theme-status.ts';
import { createTheme, editTheme, removeTheme, restoreTheme, type ThemeWords } from '../lib/store/themes.ts';
import { workspace } from '../lib/store/workspace.ts';
import { importedNames } from './imported-names.ts';
import { me } from './signature.ts';

/** What can be done from the workspace's pages, each bound to this page's store and clock. Faults come as they are. */
export const act = {
  loadSample: async () => loadSample(workspace(), Date.now()),
  removeSample: async () => removeSample(workspace(), importedNames(), Date.now()),
  changeSettings: (changes: Partial<Settings>) => changeSettings(workspace(), changes),

  /** The theme, and how many items its terms brought in and let go. */
  createTheme: async (words: ThemeWords) => {
    const theme = await createTheme(workspace(), words, Date.now());
    return { theme, byTerms: await applyTerms(workspace(), theme.id, Date.now()) };
  },
  editTheme: async (id: string, changes: Partial<ThemeWords>) => {
    const theme = await editTheme(workspace(), id, changes, Date.now());
    return { theme, byTerms: changes.terms ? await applyTerms(workspace(), id, Date.now()) : { added: 0, dropped: 0 } };
  },
  /** Signed with the name of this workspace's settings. */
  setStatus: async (id: string, status: ThemeStatus, because: string) =>
    setStatus(workspace(), id, { status, because, by: await me() }, Date.now()),
  putOverride: (id: string, override: StatusOverride | null) => putOverride(workspace(), id, override, Date.now()),
  archiveTheme: (id: string, archived: boolean) => archiveTheme(workspace(), id, archived, Date.now()),
  removeTheme: (id: string) => removeTheme(workspace(), id, Date.now()),
  restoreTheme: (id: string) => restoreTheme(workspace(), id, Date.now()),

  assign: (feedbackIds: readonly string[], themeId: string) => assign(workspace(), feedbackIds, themeId, 'confirmed', Date.now()),
  unassign: (feedbackIds: readonly string[], themeId: string) => unassign(workspace(), feedbackIds, themeId, Date.now()),
  putBack: (before: readonly Before[]) => putBack(workspace(), before, Date.now()),
  setMoment: (ids: readonly string[], momentId: string | null) => setMoment(workspace(), ids, momentId, Date.now()),
  erase: async (whom: Erasable) => {
    const items = await erase(workspace(), whom, Date.now());
    await forgetErased(workspace());
    return items;
  },

  createJourney: (name: string, stages: readonly string[]) => createJourney(workspace(), name, stages, Date.now()),
  editJourney: (id: string, changes: Partial<Pick<Journey, 'name' | 'stages'>>) =>
    editJourney(workspace(), id, changes, Date.now()),
  readOutline,
  createFromOutline: async (outline: JourneyOutline) => createFromOutline(workspace(), outline, await me(), Date.now()),
  outlineOf: (journeyId: string) => outlineOf(workspace(), journeyId),
  removeJourney: async (id: string) => {
    const removedAt = Date.now();
    await removeJourney(workspace(), id, removedAt);
    return removedAt;
  },
  restoreJourney: (id: string, removedAt: number) => restoreJourney(workspace(), id, removedAt, Date.now()),
  createMoment: async (words: MomentWords) => createMoment(workspace(), words, await me(), Date.now()),
  editMoment: async (id: string, changes: Partial<MomentWords>) => editMoment(workspace(), id, changes, await me(), Date.now()),
  placeMoment: (id: string, stageId: string, beforeId: string | null) =>
    placeMoment(workspace(), id, stageId, beforeId, Date.now()),
  removeMoment: (id: string) => removeMoment(workspace(), id, Date.now()),
  restoreMoment: (id: string) => restoreMoment(workspace(), id, Date.now()),

  removeDecision: (id: string) => removeDecision(workspace(), id, Date.now()),
  restoreDecision: (id: string) => restoreDecision(workspace(), id, Date.now()),

  backUp: () => writeBackup(workspace(), Date.now()),
  checkBackup: (file: Blob) => checkBackup(file),
  restoreBackup: (checked: CheckedWorkspace) => restoreBackup(workspace(), checked, Date.now()),
  mergeBackup: (checked: CheckedWorkspace) => mergeBackup(workspace(), checked, Date.now()),
  wipe: async () => {
    await deleteKept();
    await wipe(workspace());
  },
} as const;

export type { CheckedWorkspace };
