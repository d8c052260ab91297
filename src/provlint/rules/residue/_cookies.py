"""What cookie notices say: frames that stand in their sentences, by who speaks in them. Read only where cookies are named."""

from __future__ import annotations

COOKIES = (
    "we use cookies", "our partners store", "our partners use", "partners store and", "partner speichern und",
    "partenaires stockons et", "socios almacenamos", "partner archiviamo", "usamos cookies", "utilizamos cookies",
    "utilizziamo i cookie", "utilizziamo cookie", "usiamo i cookie", "nous utilisons des cookies", "wir verwenden cookies",
    "wir nutzen cookies", "wij gebruiken cookies", "we gebruiken cookies", "vi använder cookies", "vi bruger cookies",
    "vi bruker informasjonskapsler", "käytämme evästeitä", "używamy plików cookie", "stosujemy pliki cookie",
    "wykorzystujemy pliki cookie", "korzystamy z plików cookie", "používáme cookies", "používame cookies",
    "používáme soubory cookie", "мы используем cookie", "мы используем файлы cookie", "ми використовуємо cookie",
    "ми використовуємо файли cookie", "folosim cookie", "cookieを使用して", "我们使用cookie", "我们使用 cookie",
    "يستخدم هذا الموقع ملفات تعريف الارتباط", "يستخدم موقعنا ملفات تعريف الارتباط", "نستخدم ملفات تعريف الارتباط",
    "نحن نستخدم ملفات تعريف", "موافقتك على استخدام ملفات تعريف", "توافق على استخدام ملفات تعريف", "این سایت از کوکی",
    "ما از کوکی", "وب سایت از کوکی", "אתר זה משתמש בעוגיות", "אתר זה עושה שימוש בעוגיות", "אנו משתמשים בעוגיות",
    "वेबसाइट कुकीज़ का उपयोग", "हम कुकीज़ का उपयोग", "साइट कुकीज़ का",
)  # fmt: skip
"""Frames of cookie notices, lower case, in which those who set the cookies speak."""
SETTINGS = (
    "site uses cookies", "page uses cookies", "store uses cookies", "use of cookies", "makes use of cookies",
    "utilizza cookie", "utilizza i cookie", "utilizza dei cookie", "uso di cookie", "uso dei cookie", "utilizzo di cookie",
    "utilizzo dei cookie", "si serve di cookie", "utilise des cookies", "utilise les cookies", "utilisation de cookies",
    "utilisation des cookies", "usage de cookies", "usage des cookies", "recours à des cookies", "dépôt de cookies",
    "dépose des cookies", "verwendet cookies", "nutzt cookies", "benutzt cookies", "setzt cookies", "verwendung von cookies",
    "nutzung von cookies", "einsatz von cookies", "setzen von cookies", "speicherung von cookies", "gebruikt cookies",
    "plaatst cookies", "gebruik van cookies", "plaatsen van cookies", "gebruik maakt van cookies", "utiliza cookies",
    "usa cookies", "emplea cookies", "uso de cookies", "utilización de cookies", "uso de las cookies",
    "utilização de cookies", "uso dos cookies", "faz uso de cookies", "använder cookies", "användning av cookies",
    "användandet av cookies", "bruger cookies", "anvender cookies", "brug af cookies", "bruker cookies",
    "bruker informasjonskapsler", "benytter cookies", "benytter informasjonskapsler", "bruk av cookies",
    "bruk av informasjonskapsler", "käyttää evästeitä", "evästeiden käyt", "korzysta z plików cookie", "korzysta z cookie",
    "używa plików cookie", "używa cookie", "stosuje pliki cookie", "wykorzystuje pliki cookie", "wykorzystuje cookie",
    "używanie plików cookie", "użycie plików cookie", "wykorzystywanie plików cookie", "wykorzystanie plików cookie",
    "stosowanie plików cookie", "wykorzystywanie cookie", "używanie cookie", "používa cookies", "používa súbory cookie",
    "používaním cookies", "používaním súborov cookie", "používá cookies", "používá soubory cookie", "používají cookies",
    "používáním cookies", "používáním souborů cookie", "využívá cookies", "využívá soubory cookie", "využívaním cookies",
    "použitím cookies", "использует cookie", "использует файлы cookie", "использует куки", "использование cookie",
    "использование файлов cookie", "использованием cookie", "использованием файлов cookie", "использованием куки",
    "обработку файлов cookie", "використовує cookie", "використовує файли cookie", "використовує куки", "використання cookie",
    "використання файлів cookie", "використанням cookie", "використанням файлів cookie", "използва бисквитки",
    "използваме бисквитки", "използването на бисквитки", "използва cookie", "folosește cookie", "folosește module cookie",
    "utilizează cookie", "utilizează module cookie", "utilizarea cookie", "utilizarea modulelor cookie", "folosirea cookie",
    "koristi kolačiće", "korištenje kolačića", "korištenjem kolačića", "uporabu kolačića", "uporabom kolačića",
    "utilitza galetes", "utilitza cookies", "ús de galetes", "χρησιμοποιεί cookie", "χρήση cookie", "χρήση των cookie",
    "çerez kullan", "çerezleri kullan", "çerezlerin kullan", "çerezler kullan", "menggunakan cookie", "penggunaan cookie",
    "sütiket használ", "cookie-kat használ", "cookie-k használat", "sütik használat", "sử dụng cookie",
    "användningen av cookies", "brugen af cookies", "bruken av cookies", "bruken av informasjonskapsler", "využívají cookies",
    "使用cookie", "使用 cookie", "쿠키를 사용", "쿠키 사용", "cookieを使用", "cookie を使用", "cookieを利用", "クッキーを利用",
    "クッキーを使用",
    "cookieの使用", "クッキーの使用",
)  # fmt: skip
"""Frames in which somebody sets cookies: a notice where they stand beside "we" or "this site", or the reader is addressed."""
