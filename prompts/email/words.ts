// The frame of an e-mail: what stands around the message. Nothing here may name a person or a datum of health.

export type EmailWords = {
  /** The subject where the message brings none. */
  subject: string
  /** What inboxes and lock screens show beside the subject. */
  preheader: string
  /** Of the button, where the message brings no label. */
  open: string
  /** Why this mail came; `centre` is the sender as the patient knows it. */
  why: (centre: string) => string
  /** Says the link that ends messages of this kind. */
  stop: string
  /** How to stop where there is no such link and answers are read. */
  stopByReply: string
  /** Where nobody reads answers. */
  noReply: string
  /** Over the day and hour of an appointment that is no more. */
  cancelled: string
  emergency: string
  /** A day from its names in the language, where the language's usual form (CLDR) does not read well. */
  day?: ((names: { weekday: string; day: string; month: string }) => string) | undefined
}
