// What each reserved recipient of the sandbox does, in one short line.

export const reservedWords = {
  falla: 'Falla siempre: el contacto no existe',
  caida: 'El proveedor no funciona dos veces; luego sale',
  lento: 'El proveedor pide ir más despacio una vez; luego sale',
  apagado: 'Teléfono apagado: a los 30 s vuelve sin entregar',
  tarda: 'Se entrega a los 30 s',
  'tarda-mucho': 'Se entrega a los 10 min',
  'lee-tarde': 'Se lee a las 4 h',
  'no-lee': 'Se entrega y nunca se lee',
  rebota: 'Aceptado; rebota al minuto',
  baja: 'Responde BAJA',
  confirma: 'Responde «Sí, confirmo»',
  peligro: 'Responde que le duele el pecho',
  incierto: 'No contesta si lo tiene; al repetirlo se sabe',
  'sin-respuesta': 'No contesta nunca: queda sin confirmar',
  'sin-whatsapp': 'No tiene WhatsApp; por SMS sí llega',
} as const satisfies Record<string, string>
