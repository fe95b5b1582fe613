/** What goes wrong in `weerwerk koppel` by no fault of the program: in plain Dutch, with what to do. */
export class KoppelError extends Error {
  override name = "KoppelError";

  constructor(what: string, advice: string) {
    super(`${what}\nWat u kunt doen: ${advice}`);
  }
}
