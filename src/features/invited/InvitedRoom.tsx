import { Route, Switch } from 'wouter';
import { InvitedPage } from './open/InvitedPage.tsx';
import { SealedPage } from './sealed/SealedPage.tsx';
import { KeptPage } from './welcome/KeptPage.tsx';

/** Everything under `/invited`: most of it is behind a link, the rest comes after answering. */
export function InvitedRoom() {
  return (
    <Switch>
      <Route path="/invited/sealed/:responseId" component={SealedPage} />
      <Route path="/invited/kept/:invitationId" component={KeptPage} />
      <Route path="/invited/*?" component={InvitedPage} />
    </Switch>
  );
}
