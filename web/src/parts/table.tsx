/** A table that becomes cards where there is no room for columns. Roles are explicit, because display changes would drop them. */
import type { ReactNode } from "react";

export type Column<Row> = {
  readonly key: string;
  readonly label: string;
  /** What identifies the row. */
  readonly header?: boolean;
  readonly cell: (row: Row) => ReactNode;
};

type Props<Row> = {
  readonly caption: ReactNode;
  readonly hideCaption?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly foot?: ReactNode;
};

const isBlank = (content: ReactNode): boolean =>
  content === undefined || content === null || content === "" || content === false;

export function DataTable<Row>({ caption, hideCaption = false, columns, rows, rowKey, foot }: Props<Row>): ReactNode {
  return (
    <div className="kaart">
      {!hideCaption && (
        <div className="kaart__kop tabel__kop">
          <h2>{caption}</h2>
        </div>
      )}
      <table className="utrecht-table" role="table">
        <caption className="vh">{caption}</caption>
        <thead className="utrecht-table__header" role="rowgroup">
          <tr className="utrecht-table__row" role="row">
            {columns.map(({ key, label }) => (
              <th key={key} className="utrecht-table__header-cell" scope="col" role="columnheader">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="utrecht-table__body" role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} className="utrecht-table__row" role="row">
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {foot && <div className="tabel__voet">{foot}</div>}
    </div>
  );
}

function Cell<Row>({ column, row }: { readonly column: Column<Row>; readonly row: Row }): ReactNode {
  const content = column.cell(row);
  if (column.header) {
    return (
      <th className="utrecht-table__header-cell" scope="row" role="rowheader">
        {content}
      </th>
    );
  }
  return (
    <td
      className={isBlank(content) ? "utrecht-table__cell utrecht-table__cell--leeg" : "utrecht-table__cell"}
      role="cell"
    >
      {!isBlank(content) && (
        <span className="utrecht-table__label" aria-hidden="true">
          {column.label}
        </span>
      )}
      {content}
    </td>
  );
}
