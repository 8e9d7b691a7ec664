import { i18n } from '#i18n';
import type { Encoding } from '../../../lib/importers/encoding.ts';
import type { Mapping } from '../../import-session.ts';
import { Field } from '../../ui/Field.tsx';
import { Input } from '../../ui/Input.tsx';
import { Select } from '../../ui/Select.tsx';
import { importSession } from '../../use-import.ts';
import { encodingLabel } from './file-facts.ts';
import css from './Import.module.css';

const encodings = ['utf-8', 'windows-1252', 'windows-1251', 'utf-16le', 'utf-16be', 'shift_jis', 'euc-kr', 'gb18030'] as const;

/** Where the file comes from and what kind of communication it holds, where its columns do not tell; how its bytes are read. */
export function Origin({ mapping }: { readonly mapping: Mapping }) {
  const { inspection, uses, source, channel } = mapping;
  const holds = (field: string) => uses.some((use) => use.holds === field);
  const { encoding } = inspection.layout;
  return (
    <div className={css.origin}>
      {!holds('source') && (
        <Field label={i18n.t('import.source')} aside={i18n.t('import.sourceWhy')}>
          {(control) => <Input {...control} value={source} onChange={(event) => importSession.setSource(event.target.value)} />}
        </Field>
      )}
      {!holds('channel') && (
        <Field label={i18n.t('import.channel')} aside={i18n.t('workspace.optional')}>
          {(control) => (
            <Input
              {...control}
              value={channel}
              placeholder={i18n.t('import.channelSuch')}
              onChange={(event) => importSession.setChannel(event.target.value)}
            />
          )}
        </Field>
      )}
      <Field label={i18n.t('import.encoding')} aside={i18n.t('import.encodingWhy')}>
        {(control) => (
          <Select
            {...control}
            value={encoding.label}
            options={encodings.map((label) => ({ value: label, label: encodingLabel(label) }))}
            onChange={(label) => {
              const chosen = encodings.find((known) => known === label);
              if (chosen) importSession.reread({ label: chosen, bom: 0 } satisfies Encoding);
            }}
          />
        )}
      </Field>
    </div>
  );
}
