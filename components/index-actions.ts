import { acceptLoss as accept } from '../lib/store/mend-index.ts';
import { workspace } from '../lib/store/workspace.ts';

/** The person knows that feedback was lost, and is not told again. */
export function acceptLoss(): Promise<void> {
  return accept(workspace());
}
