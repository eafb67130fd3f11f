import { ButtonLink } from './Button.tsx';
import { Page } from './Page.tsx';
import { Row } from './Stack.tsx';

interface NothingHereProps {
  title: string;
  text: string;
  /** Where to go on, and what the way there is called. */
  to: string;
  way: string;
}

/** A page that says what is not here, why that may be, and where to go on. */
export function NothingHere({ title, text, to, way }: NothingHereProps) {
  return (
    <Page documentTitle={title} title={title} lead={<p>{text}</p>}>
      <Row>
        <ButtonLink to={to} weight="primary">
          {way}
        </ButtonLink>
      </Row>
    </Page>
  );
}
