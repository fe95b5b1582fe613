/** Short messages with an undo: said politely, ten seconds, longer while someone is at them; never the only way to undo. */
import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import { useTexts } from "../texts/texts.tsx";
import { Button } from "./button.tsx";

type Toast = { readonly id: number; readonly text: string; readonly undo?: (() => Promise<unknown>) | undefined };
type Say = (text: string, undo?: () => Promise<unknown>) => void;

const Context = createContext<Say>(() => undefined);
export const useToast = (): Say => use(Context);

const STAYS = 10_000;

export function ToastProvider({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTexts();
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const drop = useCallback((id: number) => setToasts((all) => all.filter((toast) => toast.id !== id)), []);
  const say = useCallback<Say>(
    (text, undo) => setToasts((all) => [...all.slice(-2), { id: performance.now(), text, undo }]),
    [],
  );
  const value = useMemo(() => say, [say]);
  return (
    <Context value={value}>
      {children}
      <div className="toasts" role="status">
        {toasts.map((toast) => (
          <ToastLine
            key={toast.id}
            toast={toast}
            onGone={() => drop(toast.id)}
            onUndone={() => {
              drop(toast.id);
              say(t.algemeen.ongedaanGemaakt);
            }}
          />
        ))}
      </div>
    </Context>
  );
}

type LineProps = { readonly toast: Toast; readonly onGone: () => void; readonly onUndone: () => void };

function ToastLine({ toast, onGone, onUndone }: LineProps): ReactNode {
  const { t } = useTexts();
  const [held, setHeld] = useState(false);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    if (held || busy) return;
    const timer = setTimeout(onGone, STAYS);
    return () => clearTimeout(timer);
    // oxlint-disable-next-line react/exhaustive-deps -- a new closure is no reason to start counting again
  }, [held, busy]);
  const { undo } = toast;
  return (
    <div
      className="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span>{toast.text}</span>
      {undo && (
        <Button
          small
          busy={busy}
          onClick={() => {
            setBusy(true);
            void undo().then(onUndone, onGone);
          }}
        >
          {t.algemeen.ongedaan}
        </Button>
      )}
      <Button small kind="kaal" onClick={onGone}>
        {t.algemeen.sluiten}
      </Button>
    </div>
  );
}
