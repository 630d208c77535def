import type { LexiconSource } from './lexicon-source.ts';

/** Spanish words and phrases by concept, folded: no accents, n for ñ. */
export const spanish: LexiconSource = {
  a: 'un, una, uno, unos, unas',
  the: 'el, la, los, las, lo, nuestro, nuestra, nuestros, nuestras, su, sus, mi, mis',
  that: 'eso, ese, esa, que, aquel',
  this: 'este, esta, esto, estos',
  next: 'proximo, proxima, siguiente, que viene, proximos',
  last: 'ultimo, ultima, ultimos, ultimas',
  penultimate: 'penultima, penultimo',
  of: 'de, del',
  for: 'para, por, durante',
  from: 'desde, desde el, a partir del, a partir de, del, desde la, a contar desde, con efecto',
  to: 'a, al, hacia',
  until: 'hasta, hasta el, hasta finales de, hasta la, hasta el final de',
  ending:
    'termina, terminan, terminando, acaba, acaban, fin, cierre, cierra, cerrar, ultimo dia, final, finaliza, finalizan, terminar, acabar, que termina, que acaba, finalizando, fecha de fin, fin de temporada, concluye, ultimo dia de venta, se retira, acabara, acabaran, terminara, terminaran, finalizara, cierran, cerramos, cerraremos, acabamos, terminamos, finalizamos, se retiran, retirada, ultimo dia en tienda, fin de venta, fin de ventas',
  at: 'a, al',
  in: 'en, dentro de',
  on: 'el, en',
  by: 'por',
  with: 'con',
  without: 'sin',
  per: 'por',
  and: 'y, e',
  or: 'o, u',
  but: 'pero, sin embargo, aunque',
  if: 'si, cuando, a menos que, salvo que, salvo si, siempre que, lo que, donde, a no ser que',
  then_word: 'luego, entonces, despues',
  than: 'que',
  versus: 'frente a, comparado con, en comparacion con, respecto a, contra, a diferencia de',
  after:
    'despues de, tras, despues del, pasado, pasadas, a las, despues, al cabo de, posterior a, siguiente a',
  before: 'antes de, antes del, previo a, anterior a',
  every: 'cada, todos los, todas las',
  other: 'otro, otra, otros',
  all: 'todo, toda, todos, todas, la totalidad, totalidad, el total, todo el stock, toda la compra, todas las unidades, completo, integro, todo directo, integra, absolutamente todo, hasta la ultima unidad, hasta la ultima pieza, cada una de las unidades, sin excepcion, enteros, enteras, al completo, por completo',
  nothing:
    'nada, ningun, ninguna, ninguno, cero, nulo, nada de, ni uno, ni una, ni una sola, ni uno solo, ni un solo, ni una unidad, ni una pieza, nada de nada, vacio, vacia',
  neg: 'no, nunca, jamas, ni, tampoco',
  half_word: 'mitad, la mitad, medio, media',
  be: 'es, son, sera, seran, ser, esta, estan, debe, deben, seria, queda en, va, van, sea, queda, quede, fijado en, fijada en, estara, situado en',
  i: 'yo, nosotros, se, nos, me, ellos, ella, usted',
  hedge:
    'aproximadamente, mas o menos, unas, unos, alrededor de, cerca de, quizas, quiza, tal vez, maximo, como maximo, minimo, al menos, solo, casi, solamente, no mas de, aprox, exactamente, unicamente, en total, como mucho, como minimo, digamos, en torno a, en torno al, hasta un, justo, apenas, tan solo, probablemente, seguramente, completas, creo, un maximo de, un minimo de, por lo menos, no menos de, algo menos de, algo mas de, de unas, sobre',
  um: 'esta manana, de esta manana, eh, hola, por favor, gracias, pues, bueno, tambien, ya, aun, todavia, aqui, ahi, entonces, asi',
  week: 'semana, semanas, sem, sems, semana no, semana numero, semanas de venta, semana de temporada, semana n',
  calweek: 'semana iso, semana calendario, semana natural, semana del calendario, semana del ano',
  month: 'mes, meses',
  day: 'dia, dias',
  fortnight: 'quincena, quincenas',
  quarter: 'trimestre, trimestres',
  year: 'ano, anos',
  half_year: 'semestre, medio ano, semestres',
  dozen: 'docena, docena de, docenas',
  ten: 'decena',
  'month_name=1': 'enero, ene',
  'month_name=2': 'febrero',
  'month_name=3': 'marzo',
  'month_name=4': 'abril, abr',
  'month_name=5': 'mayo',
  'month_name=6': 'junio',
  'month_name=7': 'julio',
  'month_name=8': 'agosto, ago',
  'month_name=9': 'septiembre, setiembre',
  'month_name=10': 'octubre',
  'month_name=11': 'noviembre',
  'month_name=12': 'diciembre, dic',
  'weekday=1': 'lunes',
  'weekday=2': 'martes',
  'weekday=3': 'miercoles',
  'weekday=4': 'jueves',
  'weekday=5': 'viernes',
  'weekday=6': 'sabado, sabados',
  'weekday=7': 'domingo, domingos',
  mid: 'mediados, mediados de, mitad de, a mediados de, a mediados del',
  begin_of:
    'principios, principios de, inicios de, comienzos de, principio de, a principios de, primeros de, a primeros de, inicio de, comienzo de',
  end_of:
    'finales, finales de, fines de, final de, fin de, a finales de, fin del mes de, ultimos de',
  today: 'hoy, de inmediato, inmediatamente, ya mismo, desde hoy',
  tomorrow: 'manana',
  day_after_tomorrow: 'pasado manana',
  week_of: 'semana del, semana de, la semana del, la semana de',
  'event=new_year': 'ano nuevo',
  'event=epiphany': 'reyes, dia de reyes',
  'event=valentines': 'san valentin, dia de los enamorados',
  'event=easter': 'domingo de pascua, pascua, domingo de resurreccion',
  'event=palm_sunday': 'domingo de ramos',
  'event=good_friday': 'viernes santo',
  'event=easter_monday': 'lunes de pascua',
  'event=all_saints': 'todos los santos',
  'event=christmas': 'navidad, navidades, dia de navidad',
  'event=christmas_eve': 'nochebuena',
  'event=new_years_eve': 'nochevieja',
  'season_name=1': 'primavera, verano, primavera verano',
  'season_name=2': 'otono, invierno, otono invierno',
  midpoint:
    'mitad de temporada, mitad de la temporada, media temporada, mitad de la campana, ecuador de la temporada, mitad de campana, a mitad de temporada, a mitad de la temporada, a mitad de campana, mitad del periodo, punto medio, mitad del recorrido, mitad de las, mitad de los, ecuador de las',
  percent: 'por ciento, porciento, por cien',
  points: 'puntos',
  'frac=3': 'tercio, tercios, tercera parte, terceras partes',
  'frac=4': 'cuarto, cuartos, cuarta parte, cuartas partes',
  'frac=5': 'quinto, quintos, quinta parte, quintas partes',
  'frac=6': 'sexto, sexta parte',
  'frac=8': 'octavo, octavos, octava parte',
  'frac=10': 'decimo, decimos, decima parte, decimas partes',
  out_of: 'de cada',
  season:
    'temporada, duracion, horizonte, campana, periodo, periodo de venta, horizonte de prevision, longitud, duracion de la temporada, plazo, duracion total, temporada de, duracion temporada, ventana de venta, horizonte de planificacion, campana de, ciclo',
  run_verb:
    'dura, duran, durar, durara, durando, corre, vender durante, cubre, cubrir, en tienda durante, a la venta durante, se extiende, se vende durante, mantener, tendra, tiene, planificar, se vendera, con una duracion de, vendemos, estara',
  discarded:
    'se descarta, descartado, descartada, descartamos, anulado, anulada, obsoleto, ya no vale',
  become: 'pasa a ser, pasan a ser, se convierte en',
  count_back: 'hacia atras, contando hacia atras, contar hacia atras',
  later: 'despues, mas tarde, despues del inicio, tras el inicio, desde el inicio',
  of_season:
    'de la temporada, de temporada, del periodo, de la campana, del recorrido, de venta, de campana, de la duracion',
  in_weeks: 'despues de, tras, a las',
  to_go:
    'antes del final, antes del fin, antes de terminar, antes del cierre, antes de acabar, restantes, antes de que termine, antes del final de temporada, para el final, antes de que acabe, antes de finalizar, antes de cerrar, antes del final de la temporada, para cerrar, para terminar, para acabar, para el cierre, del final, del cierre, antes de la retirada, para que acabe, para que termine, antes de concluir',
  start:
    'salida, dia de salida, fecha de salida, inicio, inicia, inicie, iniciar, iniciando, empieza, empiezan, empezar, empezando, empezamos, empieze, comienza, comienzan, comienzo, comenzando, comenzar, arranca, arranque, arrancamos, arrancando, lanzamiento, lanzar, lanzamos, en tienda, en tiendas, a la venta, fecha de inicio, apertura, salida a tienda, sale a la venta, salen a la venta, primer dia, abre, abrimos, entrada en tienda, llega a tienda, llegan a tienda, llega a tiendas, se lanza, se lanzan, implantacion, puesta en tienda, inicio de temporada, inicio de venta, inicio de ventas, sale, salen, entra en tienda, entran en tienda, primer dia de venta, arrancar, fecha de lanzamiento, fecha de arranque, entrada, disponible, en piso de venta, arrancan, arrancamos el, empezaran, empezara, comenzara, comenzaran, saldra, saldran, arrancara, arrancaran, entran, se pone a la venta, se ponen a la venta, puesta a la venta, lanzaremos, abriremos, apertura de temporada, llegan, llega, sale en, primer dia en tienda, inicio en tienda',
  week_one: 'semana 1, primera semana',
  logistics:
    'pedido, orden de compra, salida de fabrica, llegada al almacen, llegada al cd, sesion de fotos, catalogo, campana publicitaria, reunion, vacaciones, feria, factura, produccion, entrega al cd, muestras, puerto, contenedor, fecha limite, inventario, reapertura, oficina, entrada en almacen, entra en almacen, entrega del proveedor, llega al almacen, llega al cd, presentacion',
  hold_noun:
    'parte del almacen, parte en almacen, fondo de reserva, cupo de reserva, stock retenido, stock guardado, porcentaje retenido, parte reservada, reten, reserva, retencion, porcentaje en cd, reserva central, stock central, reserva en cd, stock de reserva, retenido, retenida, reserva en almacen, reserva en el cd, reserva cd, cuota de reserva, stock en cd, holdback, colchon, colchon de seguridad, remanente, parte retenida, porcentaje retenido, stock retenido, stock de seguridad, fondo, parte guardada, parte del cd, porcion del cd, parte del deposito, parte de bodega, stock en bodega, reserva en bodega, reserva del almacen, reserva de almacen, reserva del cd, bolsa de reserva, fondo de almacen, stock apartado, cuota del cd, cuota de almacen, porcentaje de reserva, tasa de retencion, cuota de retencion, nivel de reserva, pulmon, stock pulmon',
  hold_verb:
    'retener, retenemos, retiene, guardar, guardamos, guarda, mantener, mantenemos, reservar, reservamos, dejar, dejamos, queda, quedan, conservar, conservamos, se queda, se quedan, quedarse, nos quedamos, nos quedamos con, quedarnos, dejando, guardando, reteniendo, retenga, retened, guardad, reserva, quede, permanece, permanecen, conserva, retenido, retenidos, retenida, retenidas, reservado, reservados, guardados, guardada, apartar, apartamos, aparta, apartado, dejad, deja, nos guardamos, nos reservamos, retendremos, guardaremos, mantendremos, quedara, quedaran, apartados, duerme, duermen, dormira, dormiran, aguarda, aguardan, descansa, descansan, custodia, custodian, custodiamos, espera en bodega, esperan en bodega, espera en almacen, esperan en almacen, espera en el cd, esperan en el cd, espera en el almacen, esperan en el almacen, apartad, aparten, aparte, separad, separar, separamos, separa, separados, reservad, reserven, guarden, guardar en, retengan, dejen, bloquead, bloquear, bloqueamos, bloqueado, bloqueados, no sale, no salen, no salga, no salgan, no saldra, no saldran, no pisa tienda, no pisan tienda, no pisa la tienda, no pisan la tienda, no se envia, no se envian, no se mueve, no se mueven, no se reparte, no se reparten, no se distribuye, no se distribuyen, no va a tienda, no van a tienda, no va a tiendas, no van a tiendas, almacenar, almacenamos, almacenado, almacenada, almacena, almacenan, acopiar, atesora, inmovilizar, inmovilizamos, inmovilizado, guardaos, quedaos con, quedate con, nos quedaremos, se quedara, se quedaran, se guarda, se guardan, se retiene, se retienen, se reserva, se reservan, se aparta, se apartan, se deja, se dejan, se conserva, se conservan, mantened, mantengan, en la recamara, permanecera, permaneceran',
  back: 'en reserva, atras, en central, de reserva, guardado',
  dc: 'cd, almacen, centro de distribucion, bodega, almacen central, cedis, central, deposito, en cd, plataforma, el cd, centro logistico, nave, nave central, plataforma logistica, deposito central, bodega central, almacen logistico, hub, almacenes',
  send: 'enviar, enviamos, envia, mandar, mandamos, repartir, distribuir, asignar, a tiendas, a las tiendas, primer envio, asignacion inicial, reparto inicial, envio inicial, sacar, despachar, primera asignacion, va a tienda, van a tienda, en tienda desde, empujar, distribuimos, primer reparto, repartimos, directo a tiendas, directo a tienda, directamente a tiendas, implantacion inicial, mandando, enviando, primera entrega, van, va a tiendas, van a tiendas, en las tiendas, salen ya, sale ya, salen a tienda, salen a tiendas, sale a tienda, sale a tiendas, salen de salida, salen de inicio, sale de inicio, salen hacia tienda, salen para tienda, salen para las tiendas, sale para tienda, en tienda de salida, carga inicial, primera carga, dotacion inicial, surtido inicial, implantacion, primera remesa, primer camion, en el primer camion, con el primer camion, se envia, se envian, se reparte, se reparten, se distribuye, se distribuyen, enviad, repartid, mandad, repartan, envien, manden, a las sucursales, a sucursales, hacia las tiendas, hacia tiendas, para tienda, para tiendas, para las tiendas',
  stores:
    'tienda, tiendas, sucursales, puntos de venta, locales, sucursal, todas las tiendas, el conjunto de tiendas, el conjunto de las tiendas',
  upfront:
    'desde el inicio, desde el principio, al inicio, inicialmente, de entrada, al principio, desde el primer dia, de inicio, al arrancar, en el lanzamiento, directo, directamente, de golpe, de salida',
  rest: 'resto, el resto, lo demas',
  buy: 'compra, unidades, piezas, pares, stock, mercancia, cantidad, volumen, genero, inventario, prendas',
  replen:
    'reposicion, reposiciones, reponer, reponemos, repone, reaprovisionamiento, resurtido, resurtir, repongan, repon, reposicion de tiendas, reabastecimiento, reabastecer, reposicion a tiendas, resurtidos, rellenar, surtir, surtimos, volver a surtir, rellenamos, rellena, rellenan, relleno, rellenos, reponen, reponga, reponerse, reponemos a, repondremos, repondra, se repone, se reponen, repuesto, recarga, recargas, recargar, recargamos, reabastecemos, reabastecen, abastecer, abastecemos, abastece, abastecen, abastecimiento, resurtimos, resurte, resurten, refuerzo, refuerzos, reposicionamiento, segunda entrega, otra entrega, mas entregas, entregas posteriores, segundo envio, otro envio, mas envios, segunda remesa, reaprovisionar, reaprovisionamos, reaprovisiona, ritmo de reposicion, ciclo de reposicion, frecuencia de reposicion',
  delivery:
    'entrega, entregas, camion, camiones, envios, envio, reparto, repartos, entregan, remesa, remesas',
  single_drop:
    'entrega unica, envio unico, una sola entrega, un solo envio, unica entrega, unico envio, de una sola vez, una sola vez, unica vez, en un solo envio, en una sola entrega, reparto unico, un unico envio, una unica entrega, solo una entrega, unico reparto, asignacion unica, de una vez, un solo reparto, un solo camion, un unico reparto, un unico camion, en un envio, en una entrega, en un unico envio, en una unica entrega, unica remesa, una sola remesa, una remesa, todo de golpe, todo de una vez, un lote unico, y nada mas, y ya no mas, y despues nada, despues nada, y luego nada, luego nada mas, y se acabo, una y no mas, no habra mas, no llega mas, no llegara mas, sin continuidad, no vuelve a entrar, no vuelven a entrar, no vuelve a llegar, no repetible, no reponible, no reponibles, una vez y nunca mas, una vez y ya, solo una vez, una sola y unica entrega, solo la primera entrega, solo el primer envio, solo la carga inicial, hasta agotar existencias, lo que se acabe se acabo, cuando se acaben se acabaron, cuando se acabe se acabo',
  off_word: 'desactivada, no aplica, desactivado, no necesaria, no procede, en absoluto, para nada',
  'cadence=weekly':
    'semanal, semanales, semanalmente, cada semana, todas las semanas, una vez por semana, una vez a la semana, por semana, a la semana, cada siete dias, cada 7 dias, 1 vez por semana, 1 vez a la semana, los lunes, los martes, los miercoles, los jueves, los viernes, los sabados, los domingos, semana a semana, semana tras semana, ritmo semanal',
  'cadence=bi-weekly':
    'quincenal, quincenales, quincenalmente, bisemanal, cada dos semanas, cada 2 semanas, cada quincena, cada quince dias, cada 15 dias, cada 14 dias, cada catorce dias, semana si semana no, una semana si y otra no, una semana si otra no, semanas alternas, en semanas alternas, una vez por quincena, semanas pares, semanas impares, en semanas pares, en semanas impares, las semanas pares, las semanas impares, por quincena, una vez a la quincena, un lunes si y otro no, una semana de cada dos, ritmo quincenal, un lunes de cada dos, un martes de cada dos, un miercoles de cada dos, un jueves de cada dos, un viernes de cada dos',
  'cadence=other':
    'mensual, mensuales, mensualmente, cada mes, diaria, diario, a diario, cada dia, todos los dias, dos veces por semana, dos veces a la semana, tres veces por semana, una vez al mes, cada tres semanas, cada 3 semanas, cada cuatro semanas, cada 4 semanas, trimestral, tres veces a la semana, 2 veces por semana, cada diez dias, dos veces al mes, bajo demanda, varias veces a la semana, varias veces por semana, cada dos dias, cada tres dias, cada 10 dias, dia si dia no, un dia si y otro no, una semana de cada tres, todos los meses, cada trimestre, trimestralmente, semestral, cada seis meses, anual, diariamente, cada manana, segun necesidad, bimensual, continua',
  not_replen:
    'reunion, informe, reporte, junta, informes, seguimiento, comite, ventas, cifras, revision, recuento, recuentos, reuniones, inventario semanal, boletin, escaparate, escaparates, llamada, nomina, formacion, auditoria, etiquetas, parte de ventas, reportes, juntas',
  md: 'rebajada, rebajadas, rebajados, rebaja, rebajas, rebajar, rebajamos, rebajado, descuento, descuentos, liquidacion, liquidar, liquidamos, bajar precio, bajar precios, bajar el precio, bajamos precio, bajamos precios, reduccion de precio, markdown, markdowns, primera rebaja, promocion, bajada de precio, bajadas de precio, descontar, rebaje, rebajan, saldo, saldos, se rebaja, remate, rematar, bajamos el precio, rebajara, rebajaremos, rebajaran, se rebajan, al remate, van al remate, va al remate, se abaratan, abaratar, abaratamos, se abarata, abarata, abaratan, tijeretazo, bajamos los precios, bajamos los que, metemos descuento, les metemos descuento, meter descuento, meterles descuento, descontamos, se descuenta, se descuentan, etiqueta roja, etiquetas rojas, de oferta, en oferta, oferta, ofertas, poner de oferta, ponemos de oferta, ponerlos de oferta, ponerlas de oferta, en promocion, promociones, promo, promos, pasamos la escoba, se remarca a la baja, remarcar a la baja, remarcamos a la baja, remarcar, remarca, recortamos precio, recortar precio, recortar el precio, recorte de precio, recorte, precio rebajado, precios rebajados, mas barato, mas baratos, mas barata, mas baratas, saldar, saldamos, se salda, se saldan, baja de precio, bajan de precio, bajar de precio, baja el precio, bajan los precios, bajada, tirar precios, tiramos precios, tirar el precio, precio en baja, reducir el precio, reducimos el precio, reducimos precio, reducir precios, precio reducido, rebajita, lapiz rojo, a saldo, outlet, entra en rebajas, entran en rebajas, reduccion, reducciones',
  check:
    'revision, revisar, revisamos, control, decision, decidir, decidimos, checkpoint, comprobar, evaluar, evaluacion, evaluamos, punto de control, comite, comite de precios, miramos, mirar, ver, check, se revisa, se decide, valorar, analizamos, analizar, revise, punto de revision, comprobamos, hito, valoramos, revision de precios, revisar precios, revisar los precios, mirar precios, mirar los precios, control de precios, ver precios, miramos precios, revisamos precios, chequeo, chequear, chequeamos, chequeo de precio, chequeo de precios, chequeo precio, punto de rebaja, echar un ojo, echar un vistazo, echamos un ojo, echamos un vistazo, un vistazo, sacamos cuentas, sacar cuentas, hacemos cuentas, hacer cuentas, se ve el precio, repaso, repasar, repasamos, repaso de precios, repaso de precio, toca decidir, se decide el precio, examen, examinar, examinamos, juzgar, juzgamos, analisis, verificar, verificamos, verificacion, se mira, se miran, se mira el precio, evaluacion de precios, toca mirar, vemos, ver como van, vemos como van, balance, hacemos balance, comite precios, dictamen, veredicto, cita de precios, sentencia, inspeccion, tras comprobar, se evalua, se valora, se analiza, se estudia, estudiamos, estudiar, momento de decidir',
  trigger: 'activa, dispara, disparador, activador',
  threshold:
    'umbral, liston, limite, umbral de rebaja, minimo de venta, corte, objetivo minimo, umbral de venta, barrera, venta minima, minimo, minimo vendido, minima, meta, piso, piso de venta, suelo, corte del, corte de, nota de corte, objetivo de venta, minimo exigido, umbral minimo, vara, cota, tope minimo, rotacion minima, sell-through minimo, sell through minimo, porcentaje minimo, exigido, exigida',
  sold: 'vendido, vendidos, vendida, vendidas, sell-through, sell through, venta, ventas, sell-thru, vender, st, tasa de venta, porcentaje de venta, porcentaje vendido, rotacion, salida de stock, salio, salido, salidos, haber salido, salir, colocado, colocados, colocada, colocadas, haber colocado, despachado, despachados, despachada, despachadas, se ha despachado, ido, se han ido, se ha ido, de salida, dado salida, evacuado, vendidos ya, vendieron, vendio, vendemos, se vende, realizado, liquidado',
  unsold:
    'sin vender, queda, quedan, restante, restantes, en stock, del stock, no vendido, no vendidas, stock restante, por vender, sobra, sobran, no vendidos, sin salida, sin colocar, sin despachar, remanente, remanentes, aun en stock, todavia en stock, aun en tienda, sobrante, sobrantes, invendido, invendidos, invendida, invendidas, parado, parados, parada, paradas, muerto de risa, colgado, colgados, existencias, en existencias, en las perchas, en percha, nos sobra, nos sobran',
  below:
    'por debajo, por debajo de, por debajo del, menos de, menos del, inferior a, inferior al, no llega a, no llega al, no alcanza, no llegamos al, no llegamos a, bajo, debajo de, debajo del, no se ha vendido, no supera, no supera el, no ha llegado, no hemos llegado al, ni siquiera, no alcanzamos, no hemos vendido, menor que, menor a, menor al, baja de, baja del, no llegan al, no alcanza el, se queda corto de, se queda corto del, se quedan cortos de, se quedan cortos del, se queda en menos, no rebasa, no rebasan, no ha rebasado, no han rebasado, no hayan rebasado, no haya rebasado, no supere, no superen, no ha superado, no han superado, no alcance, no alcance el, no alcancen, no alcanzan, no ha alcanzado, no han alcanzado, no haya alcanzado, no hayan alcanzado, no llegue, no llegue al, no llegue a, no lleguen, no lleguen al, no han llegado, no haya llegado, no hayan llegado, no esten al, no este al, no esta al, no estan al, no estamos al, no van por, no va por, no vamos por, no se ha despachado, no se ha colocado, no se han vendido, no haya vendido, no hayan vendido, no pasa, no pasa del, no pasan del, no pase del, no pasen del, no ha pasado, no ha pasado del, por bajo de, no cumple, no cumplen, no logra, no logran, incumple, no hemos colocado, no hemos despachado',
  above:
    'mas de, mas del, por encima de, por encima del, superior a, superior al, mayor que, supera, arriba de, arriba del, mas alla de, mas alla del, excede, exceden, rebasa, superan, supere',
  depth: 'de descuento, de rebaja, descuento del, descuento de, rebaja del, rebajar un',
  shop_metric:
    'margen, crecimiento, presupuesto, coste, costo, precio, devoluciones, tiendas, iva, facturacion, personas, crecer, aumento, de las ventas',
  duration_other:
    'plazo de entrega, de retraso, cobertura, de antelacion, antes, de vacaciones, plazo',
  last_year:
    'el ano pasado, ano pasado, la temporada pasada, temporada pasada, el verano pasado, verano pasado, invierno pasado, el invierno pasado, la campana pasada, campana pasada, temporada anterior, ano anterior, el ano anterior, la temporada anterior, la vez pasada, la ultima vez, historicamente, hasta ahora, la ultima temporada, otono pasado, primavera pasada, el pasado ano, la pasada temporada, campana anterior',
  this_time:
    'este ano, esta temporada, esta vez, este verano, este invierno, ahora, esta campana, este otono, esta primavera, nuevo, para esta temporada',
  same: 'mismo, misma, mismas, mismos, igual, igual que, como el ano pasado, como la temporada pasada, mantener, mantenemos, repetir, repetimos, sin cambios, lo mismo, seguimos con',
  adopt:
    'la sigo, lo sigo, los sigo, le hago caso, me sumo, hagamoslo asi, que asi sea, asi se queda, repetimos ambos, repite ambos, repetir ambos, repetir los dos, me apunto, de acuerdo, me parece bien, estoy de acuerdo, vale, acepto, aceptamos, aprobado, adelante con, vamos con eso, lo tomamos, nos parece bien, conforme, tomamos eso, hacemos eso, me vale, lo compro, vamos con, estamos de acuerdo',
  reject:
    'ni lo uno ni lo otro, ni una cosa ni la otra, ninguna de las dos, ninguno de los dos, no estoy de acuerdo, demasiado, demasiado largo, rechazado, ni hablar, no es nuestro, no aceptamos, no estamos de acuerdo, ignorad eso, ignora eso, no es la nuestra, excesivo',
  opine:
    'si fuera por, si por, apuesta por, aboga por, presiona para, suena con, bastaria segun, pedia, proponia, sugeria, insistia, recomendaba, preferia, decia, insiste en, insistia en, dice, piensa, propone, sugiere, quiere, querria, recomienda, pide, prefiere, segun, cree, opina, exige, insiste, dijo, propuso, sugirio, queria, pidio, recomendo, aconseja, quisiera, preferiria, comenta, plantea, escribe, escribio, opinan, piden, proponen, quieren, prefieren',
  outsider:
    'colegas, colega, companeros, proveedor, proveedores, finanzas, logistica, companero, companera, jefe, jefa, director, directora, comprador, compradora, equipo, competencia, marketing, agencia, fabrica, compras, operaciones, la competencia, competidor, competidores',
  correction:
    'pensandolo bien, pensandolo mejor, he cambiado de idea, cambie de idea, he cambiado de opinion, errata, era un error, fue un error, queria poner, deberia decir, debe decir, debia ser, bien pensado, correccion, no espera, perdon, perdona, mejor, mejor dicho, en realidad, quiero decir, rectifico, digo, corrijo, espera, olvida eso, olvidad eso, al final, finalmente, error, disculpa, disculpad, cambiar a, cambiamos a, pasa a, pasamos a, se mueve al, movido al, queria decir, no mejor, actualizacion, retiro lo dicho, me equivoque, se retrasa al, se adelanta al, adelantado al, retrasado al, rectificacion, dejemoslo en, lo dejamos en, sino, lease, leed, miento, perdon es, que digo, quise decir, error mio, me corrijo',
  instead_of: 'en lugar de, en vez de, y no, en lugar del, en vez del, no el, no la, no',
  change:
    'cambiar, cambia, cambiamos, pasar, subir, bajar, ampliar, acortar, reducir, mover, alargar, aumentar, subimos, bajamos, ampliamos, acortamos, pasamos, pasa, pasan, ampliado, ampliada, ampliar la temporada, subir de, alargamos, adelantamos, adelantar, adelanta, adelantad, retrasamos, retrasar, retrasa, movemos, trasladamos, trasladar, aplazamos, aplazar, posponer, posponemos',
  usual:
    'nada especial, nada fuera de lo normal, nada raro, habitual, como siempre, lo de siempre, normal, estandar, por defecto, por confirmar, pendiente, por definir, ni idea, como de costumbre, lo habitual, sin definir, sin decidir, a confirmar, segun lo habitual, de siempre, por determinar, habituales, no se, desconocido, como es habitual, sin decidir aun',
  label_category:
    'categoria, producto, productos, articulo, familia, linea, departamento, seccion, gama, articulos, familia de producto',
  subject: 'asunto',
  plan_word:
    'plan, planificar, planificacion, programa, coleccion, linea, gama, planifica, planifiquemos, plan de temporada, planificad, planificamos, brief, prevision',
  settle:
    'decidido, decision, me decido por, nos decidimos por, vamos a por, hacemos, nos quedamos en, nos quedamos con, me quedo en, me quedo con, ponemos, pongamos, quedamos en, hagamos, pon, dejamos',
  need: 'necesito, necesitamos, quiero, queremos, quisiera, hacer, preparar, hay que, hace falta, planificar, planeamos, planear, prepara, haz, haced, me gustaria, nos gustaria, vamos a, haremos, hacemos, iremos a, iremos con, pondremos, ponemos, tomaremos, apuntamos a',
  kept_word:
    'retenido, retenidos, retenida, retenidas, guardado, guardados, guardada, guardadas, reservado, reservados, reservada, bloqueado',
  remain_verb:
    'falten, faltan, falte, faltando, queden, quedan, queden solo, resten, restan, a falta de',
  full_price:
    'precio completo, a precio completo, precio fijo, precios fijos, precio entero, precio lleno, nunca rebajado, nunca rebajados, nunca se rebaja, nunca se rebajan, no se rebaja, no se rebajan, precio intocable, precios intocables, precio bloqueado, jamas entran en rebajas, jamas entra en rebajas, nunca entran en rebajas, nunca entra en rebajas, no entran en rebajas, no entra en rebajas, fuera de rebajas, excluido de rebajas, excluidos de rebajas, excluida de rebajas, excluidas de rebajas, excluido de las rebajas, excluidos de las rebajas, excluidas de las rebajas, excluida de las rebajas, mismo precio del primer al ultimo dia, mismo precio toda la temporada, mismo precio de principio a fin, mismo precio hasta el final, mismo precio siempre, el precio no se toca, los precios no se tocan, precio no se toca, precios no se tocan, no se toca el precio, no se tocan los precios, no tocamos el precio, no tocamos los precios, no tocar el precio, no tocar precios, no tocar los precios, sin tocar el precio, sin tocar precios, sin tocar los precios, olvidate de descuentos, olvidate de rebajas, olvidate de las rebajas, olvidate de los descuentos, olvidemos las rebajas, olvidemos los descuentos, olvidaos de rebajas, olvidaos de descuentos, nada de descuentos, nada de rebajas, nada de ofertas, jamas se rebaja, jamas se rebajan, jamas rebajado, jamas rebajados, jamas de oferta, nunca de oferta, nunca en oferta, nunca en promocion, no se abarata, no se abaratan, no se descuenta, no se descuentan, sin ofertas, sin promociones, el precio no cambia, el precio no varia, precio no varia, precio no se mueve, el precio no se mueve, precio inamovible, precios inamovibles, precio inalterable, precio firme toda la temporada, precio firme siempre, precio firme hasta el final, precio estable, precios estables, mantenemos el precio, mantenemos los precios, mantener el precio, mantener los precios, se mantiene el precio, el precio se mantiene, los precios se mantienen, precio sin cambios, precios sin cambios, sin tocar, siempre a precio completo, exento de rebajas, exentos de rebajas, exenta de rebajas, exentas de rebajas, no rebajable, no rebajables',
  part: 'parte, partes',
  exception:
    'menos el, menos un, menos una, salvo, excepto, menos en, con un cambio, con una excepcion, aparte de',
  or_else:
    'si no les, si no los, si no rebajamos, si no bajamos, si no rebaja, si no se rebaja, si no se rebajan, si no descuento, si no oferta, si no al remate, de lo contrario, de no ser asi, si no es asi, en caso contrario, o se, o van, o los, o las, o rebajamos, o bajamos',
  by_calendar: 'del calendario, de calendario, natural, iso, calendario',
  forget_word: 'olvida las, olvidad las, olvida los, prescindimos de, renunciamos a, descartamos',
  checkpoint_label:
    'semana de revision, checkpoint, semana de control, semana de rebaja, semana de chequeo',
};
