import { Route, Switch } from 'wouter';
import { NotFoundPage } from './NotFoundPage.tsx';
import type { AppRoute } from './page.ts';

/** The page that the address names. The more particular path stands before the more general one. */
export function Pages({ routes }: { routes: readonly AppRoute[] }) {
  return (
    <Switch>
      {routes.map(({ path, page }) => (
        <Route key={path} path={path} component={page} />
      ))}
      <Route component={NotFoundPage} />
    </Switch>
  );
}
