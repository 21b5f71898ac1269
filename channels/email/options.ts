// What the e-mail channel is told about the house: plain values and functions, read from no environment.

export type EmailOptions = {
  /** `smtp://user:password@host:587` or `smtps://…`; asked for on first use only. */
  smtpUrl: () => string
  /** As patients see it: `Clínica Sol <avisos@clinica.example>`. */
  from: string
  /** Where answers go; `from` where it is left out. */
  replyTo?: string | undefined
  /** Envelope sender before its `+<delivery id>` (VERP): `rebotes@clinica.example`. `from`'s address where it is left out. */
  bounces?: string | undefined
  /** Of the door for incoming mail; without it that door takes nothing. */
  webhookSecret?: (() => string) | undefined
  /** `privateKey` answers the PEM itself. */
  dkim?: { domain: string; selector: string; privateKey: () => string } | undefined
  /** `imaps://user:password@host/INBOX`. */
  imapUrl?: (() => string) | undefined
  /** Only links of this origin are made clickable in a text. */
  publicUrl: string
  now: () => Date
  /** Longest silence of a server, and half of the longest hand-over, in milliseconds; 30 seconds. */
  timeoutMs?: number | undefined
  /** Mails per second one relay takes from us; 10. */
  ratePerSecond?: number | undefined
  /** Trust for tests' own certificates, as `tls.connect` takes it. */
  tls?: { ca?: string; rejectUnauthorized?: boolean } | undefined
}
