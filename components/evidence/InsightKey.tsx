import { workspaceAddress } from '../workspace-address.ts';
import { useInsightOpener } from './insight-opener.ts';
import { classes } from '../ui/classes.ts';
import text from '../ui/text.module.css';

/** The key of an insight: leads to it where it is in view, else to its page in the workspace. */
export function InsightKey({ value }: { readonly value: string }) {
  const open = useInsightOpener();
  return (
    <a
      href={workspaceAddress(value)}
      target="_blank"
      rel="noopener"
      className={classes(text.nowrap, text.inText)}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || !open(value)) return;
        event.preventDefault();
      }}
    >
      {value}
    </a>
  );
}
