/** Thanks, and contentment. */
export const thanks = `
merci
merci !
merci beaucoup
merci bien
merci bcp bcp
merci à toi
merci à vous
merci jalon
merci mille fois
merci infiniment
merci pour tout
merci pour ton aide
merci pour l'info
merci pour la réponse
merci pour le rappel
merci pour votre aide
merci c'est parfait
merci c'est super
merci c'est gentil
merci super
merci top
merci nickel
merci ça marche
merci bonne journée
merci bonne soirée
merci et bonne journée
merci et à demain
merci bon week-end
merci d'avance
merci énormément
un grand merci
grand merci
mille mercis
ok merci
ok merci beaucoup
ok merci à toi
ok super merci
ok parfait merci
d'accord merci
ça marche merci
c'est bon merci
c'est parfait merci
c'est gentil merci
très bien merci
très bien, merci beaucoup
bien reçu merci
bien noté merci
parfait merci
parfait
parfait !
super
super !
super merci beaucoup
génial
génial merci
génial merci beaucoup
top merci
top !
c'est top
c'est super
c'est génial
c'est parfait
nickel
nickel merci
nickel !
impec
impeccable
impec merci
excellent
excellent merci
extra
formidable
cool
cool merci
trop bien
trop fort
trop cool merci
bravo
bravo jalon
bien joué
chapeau
tu es génial
tu es super
tu gères
tu assures
t'es le meilleur
t'es au top
vous êtes efficace
je te remercie
je te remercie beaucoup
je vous remercie
je vous remercie pour votre aide
je vous en remercie
avec mes remerciements
remerciements
mrc
mci
mrci
merki
merciii
mercii bcp
thx
thanks
thanks a lot
thank you
thank you very much
🙏
merci 🙏
❤️
merci 😊
merci t'es super
ok nickel
super boulot
je t'adore merci
trop bien merci
merci pour le coup de main
au top merci
c'est noté merci
merci t'assures
génial bravo
merci à toi !
super merci bcp
merci pour ta réactivité
ok parfait
top du top merci
super utile merci
merci pour ces informations
je te remercie pour ton aide
`;
