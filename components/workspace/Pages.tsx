import { i18n } from '#i18n';
import { Route, Redirect, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Buttons } from '../ui/Buttons.tsx';
import { plain } from './address-words.ts';
import { AssignPage } from './assign/AssignPage.tsx';
import { ComparePage } from './compare/ComparePage.tsx';
import { DecisionPage } from './decisions/DecisionPage.tsx';
import { DecisionsPage } from './decisions/DecisionsPage.tsx';
import { filterAt } from './decisions/ledger-address.ts';
import { FeedbackPage } from './feedback/FeedbackPage.tsx';
import { Frame } from './Frame.tsx';
import { ImportPage } from './import/ImportPage.tsx';
import { JourneyEditPage } from './journey/JourneyEditPage.tsx';
import { JourneyPage } from './journey/JourneyPage.tsx';
import { MomentPage } from './journey/MomentPage.tsx';
import { LoopPage } from './loop/LoopPage.tsx';
import { mine } from './loop/owned.ts';
import { SilencePage } from './loop/SilencePage.tsx';
import { SearchPage } from './search/SearchPage.tsx';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { ShareDecision } from './share/ShareDecision.tsx';
import { ShareTheme } from './share/ShareTheme.tsx';
import { Sheet } from './Sheet.tsx';
import { NewThemePage } from './themes/NewThemePage.tsx';
import { ThemePage } from './themes/ThemePage.tsx';
import { ThemesPage } from './themes/ThemesPage.tsx';
import css from './Sheet.module.css';

/** The workspace: an address after # for every page, so that the back button and bookmarks work. */
export function Pages() {
  return (
    <Router hook={useHashLocation}>
      <Frame>
        <Switch>
          <Route path="/">
            <Redirect to="/loop" replace />
          </Route>
          <Route path="/loop">
            <LoopPage />
          </Route>
          <Route path="/loop/of/:owner?">{({ owner }) => <LoopPage owner={owner === undefined ? mine : plain(owner)} />}</Route>
          <Route path="/silence">
            <SilencePage />
          </Route>
          <Route path="/themes">
            <ThemesPage />
          </Route>
          <Route path="/themes/new">
            <NewThemePage />
          </Route>
          <Route path="/themes/:key/decide">{({ key }) => <ThemePage key={key} themeKey={key} first="decide" />}</Route>
          <Route path="/themes/:key/share">{({ key }) => <ShareTheme key={key} themeKey={key} />}</Route>
          <Route path="/themes/:key">{({ key }) => <ThemePage key={key} themeKey={key} />}</Route>
          <Route path="/search/:words?">{({ words }) => <SearchPage words={words ?? ''} />}</Route>
          <Route path="/feedback/assign">
            <AssignPage side="suggested" />
          </Route>
          <Route path="/feedback/assign/rest">
            <AssignPage side="loose" />
          </Route>
          <Route path="/feedback/only/:set/:key?">{({ set, key }) => <FeedbackPage itemKey={key ?? null} only={set} />}</Route>
          <Route path="/feedback/:key?">{({ key }) => <FeedbackPage itemKey={key ?? null} />}</Route>
          <Route path="/journey">
            <JourneyPage />
          </Route>
          <Route path="/journey/edit">
            <JourneyEditPage />
          </Route>
          <Route path="/journey/new/:stage">{({ stage }) => <MomentPage momentKey={null} stageId={stage} />}</Route>
          <Route path="/journey/:key">{({ key }) => <MomentPage momentKey={key} stageId={null} />}</Route>
          <Route path="/decisions">
            <DecisionsPage />
          </Route>
          <Route path="/decisions/only/:narrowed">{({ narrowed }) => <DecisionsPage only={filterAt(narrowed)} />}</Route>
          <Route path="/decisions/:key/share">{({ key }) => <ShareDecision key={key} decisionKey={key} />}</Route>
          <Route path="/decisions/:key">{({ key }) => <DecisionPage decisionKey={key} />}</Route>
          <Route path="/compare/:named?">{({ named }) => <ComparePage named={named ?? ''} />}</Route>
          <Route path="/import">
            <ImportPage />
          </Route>
          <Route path="/settings">
            <SettingsPage />
          </Route>
          <Route>
            <Sheet title={i18n.t('workspace.notFound')}>
              <div className={css.stack}>
                <p>{i18n.t('workspace.notFoundWhy')}</p>
                <Buttons>
                  <ButtonLink href="#/themes">{i18n.t('workspace.openThemes')}</ButtonLink>
                </Buttons>
              </div>
            </Sheet>
          </Route>
        </Switch>
      </Frame>
    </Router>
  );
}
