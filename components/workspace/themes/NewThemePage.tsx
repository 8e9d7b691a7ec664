import { i18n } from '#i18n';
import { Link, useLocation } from 'wouter';
import { Sheet } from '../Sheet.tsx';
import { ThemeForm } from './ThemeForm.tsx';

/** Makes a theme and goes to it. */
export function NewThemePage() {
  const [, navigate] = useLocation();
  return (
    <Sheet title={i18n.t('workspace.themes.new')} crumb={<Link href="/themes">{i18n.t('workspace.themes.title')}</Link>}>
      <ThemeForm
        theme={null}
        onSaved={(theme) => navigate(`/themes/${theme.key}`, { replace: true })}
        onCancel={() => navigate('/themes')}
      />
    </Sheet>
  );
}
