/** Photos and pdfs with a draft: made ready on the phone, kept at once, shown small, taken away with one tap. */
import { type ReactNode, useEffect, useRef, useState } from "react";
import { api, sendFile, unwrap } from "../../api/client.ts";
import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { ProblemAlert } from "../../parts/loaded.tsx";
import { prepareBijlage } from "./foto.ts";
import { type Concept, fetchConcept } from "./queries.ts";
import { useWoorden } from "./woorden.ts";

const MOST = 5;
type Bijlage = Concept["bijlagen"][number];
type Props = {
  readonly begin: readonly Bijlage[];
  /** Makes sure that the draft is there; answers its id. */
  readonly bewaar: () => Promise<string | undefined>;
};

const SMALL = 56;

/** A small picture of what was added here, drawn at once; what was added earlier has none until it is sent. */
function Voorbeeld({ file }: { readonly file: Blob }): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const draw = async (): Promise<void> => {
      const bitmap = await createImageBitmap(file);
      // The middle of the photo, as a square.
      const side = Math.min(bitmap.width, bitmap.height);
      const [left, top] = [(bitmap.width - side) / 2, (bitmap.height - side) / 2];
      canvas.current?.getContext("2d")?.drawImage(bitmap, left, top, side, side, 0, 0, SMALL * 2, SMALL * 2);
      bitmap.close();
    };
    void draw().catch(() => undefined);
  }, [file]);
  return <canvas ref={canvas} width={SMALL * 2} height={SMALL * 2} aria-hidden="true" />;
}

function useBijlagen({ begin, bewaar }: Props) {
  const words = useWoorden();
  const [bijlagen, setBijlagen] = useState(begin);
  const [conceptId, setConceptId] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [fout, setFout] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [previews, setPreviews] = useState<ReadonlyMap<string, Blob>>(new Map());

  const addOne = async (file: File, known: readonly Bijlage[]): Promise<readonly Bijlage[]> => {
    if (known.length >= MOST) {
      setFout(words.fotosVol);
      return known;
    }
    const ready = await prepareBijlage(file);
    if (typeof ready === "string") {
      setFout(ready === "teGroot" ? words.fotoTeGroot : words.fotoFout);
      return known;
    }
    const id = await bewaar();
    if (id === undefined) return known;
    setConceptId(id);
    await sendFile(`/mijn-concepten/${id}/bijlagen`, ready);
    const now = (await fetchConcept(id)).bijlagen;
    const added = now.find((one) => !known.some((other) => other.id === one.id));
    if (added?.soort.startsWith("image/")) setPreviews((before) => new Map(before).set(added.id, ready));
    setBijlagen(now);
    return now;
  };

  const deed = async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    setFout(undefined);
    setProblem(undefined);
    await work().catch(setProblem);
    setBusy(false);
  };

  const add = (files: readonly File[]): Promise<void> =>
    deed(async () => {
      let known = bijlagen;
      for (const file of files) known = await addOne(file, known);
    });
  const remove = (bijlageId: string): Promise<void> =>
    deed(async () => {
      const id = conceptId ?? (await bewaar());
      if (id === undefined) return;
      await unwrap(
        api.DELETE("/mijn-concepten/{conceptId}/bijlagen/{bijlageId}", {
          params: { path: { conceptId: id, bijlageId } },
        }),
      );
      setBijlagen((before) => before.filter((one) => one.id !== bijlageId));
    });
  return { bijlagen, previews, busy, fout, problem, add, remove };
}

export function FotoVeld(props: Props): ReactNode {
  const words = useWoorden();
  const input = useRef<HTMLInputElement>(null);
  const { bijlagen, previews, busy, fout, problem, add, remove } = useBijlagen(props);
  return (
    <div className="veld">
      <p className="utrecht-form-label">{words.fotos}</p>
      <p className="utrecht-form-field-description">{words.fotosUitleg}</p>
      {bijlagen.length > 0 && (
        <ul className="bijlagen">
          {bijlagen.map(({ id, soort, bytes }, nr) => {
            const naam = soort === "application/pdf" ? words.pdf(nr + 1) : words.foto(nr + 1);
            const file = previews.get(id);
            return (
              <li key={id}>
                {file ? <Voorbeeld file={file} /> : <Icon name="voorstel" />}
                <span>
                  {naam} <small className="klein">{Math.max(1, Math.round(bytes / 1024))} kB</small>
                </span>
                <button type="button" aria-label={words.haalBijlageWeg(naam)} onClick={() => void remove(id)}>
                  <Icon name="kruis" />
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <input
        ref={input}
        className="vh"
        type="file"
        multiple
        accept="image/*,application/pdf"
        tabIndex={-1}
        aria-label={words.voegToe}
        onChange={(event) => {
          void add([...(event.target.files ?? [])]);
          event.target.value = "";
        }}
      />
      <p>
        <Button icon="plus" busy={busy} onClick={() => input.current?.click()}>
          {words.voegToe}
        </Button>
      </p>
      <p role="status" className={fout ? "utrecht-form-field-error-message" : "vh"}>
        {busy ? words.fotoBezig : fout}
      </p>
      {problem !== undefined && <ProblemAlert error={problem} />}
    </div>
  );
}
