/** The name of a column as the file writes it; a long one breaks after a mark and never inside a word. */
import { Fragment, type ReactNode } from "react";

export const KolomNaam = ({ naam }: { readonly naam: string }): ReactNode => (
  <span className="code kolomnaam">
    {naam.split(/(?<=[_.-])/).map((part, nr) => (
      // oxlint-disable-next-line react/no-array-index-key -- parts of one name keep their order
      <Fragment key={nr}>
        {nr > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </span>
);
