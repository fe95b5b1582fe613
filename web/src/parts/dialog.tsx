/** Dialogs on the browser's own element: it keeps the focus inside, closes by Escape and gives the focus back. */
import { type ReactNode, useEffect, useId, useRef } from "react";
import { useTexts } from "../texts/texts.tsx";
import { Button } from "./button.tsx";

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly panel?: boolean;
  readonly danger?: boolean;
  /** Without the closing cross: the buttons inside are the only ways out, and Escape. */
  readonly bare?: boolean;
  readonly children: ReactNode;
};

/** Open as long as it is drawn. */
export function Dialog({ title, onClose, panel = false, danger = false, bare = false, children }: Props): ReactNode {
  const { t } = useTexts();
  const ref = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    const opener = document.activeElement;
    if (!dialog.open) dialog.showModal();
    return () => {
      dialog.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={`dialoog${panel ? " dialoog--paneel" : ""}${danger ? " dialoog--gevaar" : ""}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (panel && event.target === ref.current) onClose();
      }}
    >
      <div className="dialoog__in">
        <div className="dialoog__kop">
          <h2 id={id}>{title}</h2>
          {!bare && (
            <Button small icon="kruis" onClick={onClose}>
              {t.algemeen.sluiten}
            </Button>
          )}
        </div>
        {children}
      </div>
    </dialog>
  );
}
