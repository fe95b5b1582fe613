/** Buttons and links that look like buttons: one filled one per page, the others outlined or bare. */
import { createLink, type LinkComponent } from "@tanstack/react-router";
import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode, Ref } from "react";
import { useTexts } from "../texts/texts.tsx";
import { Icon, type IconName } from "./icon.tsx";

type Look = {
  readonly kind?: "hoofd" | "gewoon" | "kaal" | "gevaar";
  readonly small?: boolean;
  readonly icon?: IconName;
  readonly iconEnd?: IconName;
};

const KINDS = {
  hoofd: "nl-button--primary",
  gewoon: "nl-button--secondary",
  kaal: "nl-button--subtle nl-button--kaal",
  gevaar: "nl-button--secondary nl-button--negative",
} as const;

const classOf = ({ kind = "gewoon", small = false }: Look): string =>
  `nl-button ${KINDS[kind]}${small ? " nl-button--klein" : ""}`;

function Label({ icon, iconEnd, children }: Look & { readonly children: ReactNode }): ReactNode {
  return (
    <>
      {icon && (
        <span className="nl-button__icon-start">
          <Icon name={icon} />
        </span>
      )}
      <span className="nl-button__label">{children}</span>
      {iconEnd && (
        <span className="nl-button__icon-end">
          <Icon name={iconEnd} />
        </span>
      )}
    </>
  );
}

type ButtonProps = Look & { readonly busy?: boolean; readonly children: ReactNode } & Omit<
    ButtonHTMLAttributes<HTMLButtonElement>,
    "className" | "style" | "disabled"
  >;

/** Never disabled: a button that cannot be used now says so when it is used; while busy it ignores a second click. */
export function Button({
  kind,
  small,
  icon,
  iconEnd,
  busy = false,
  children,
  onClick,
  type = "button",
  ...rest
}: ButtonProps): ReactNode {
  const { t } = useTexts();
  const look: Look = {
    ...(kind && { kind }),
    ...(small && { small }),
    ...(icon && { icon }),
    ...(iconEnd && { iconEnd }),
  };
  return (
    <button
      {...rest}
      // oxlint-disable-next-line react/button-has-type -- a button of ours is one of the three kinds by its type
      type={type}
      className={classOf(look)}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      <Label {...look}>{busy ? t.algemeen.bezig : children}</Label>
    </button>
  );
}

type AnchorProps = Look & { readonly children?: ReactNode; readonly ref?: Ref<HTMLAnchorElement> } & Omit<
    AnchorHTMLAttributes<HTMLAnchorElement>,
    "className" | "style"
  >;

/** A plain link that looks like a button, for addresses outside the router: logging in, downloads. */
export function AnchorButton({ kind, small, icon, iconEnd, children, ...rest }: AnchorProps): ReactNode {
  const look: Look = {
    ...(kind && { kind }),
    ...(small && { small }),
    ...(icon && { icon }),
    ...(iconEnd && { iconEnd }),
  };
  return (
    <a {...rest} className={classOf(look)}>
      <Label {...look}>{children}</Label>
    </a>
  );
}

const createdLinkButton = createLink(AnchorButton);
export const LinkButton: LinkComponent<typeof AnchorButton> = (props) => {
  const Created = createdLinkButton;
  return <Created preload={false} {...props} />;
};
