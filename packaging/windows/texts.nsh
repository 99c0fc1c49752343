; What the setup program says beside NSIS' own texts: each text in English and in German.
; tests/packaging/test_windows_texts.py sees to it that no text lacks a language.

!macro TEXT NAME ENGLISH GERMAN
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
!macroend

!insertmacro TEXT T_WELCOME \
  "This installs ${NAME} ${VERSION} for your own user account. No administrator rights are needed.$\r$\n$\r$\n${NAME} is an unofficial client for partners of Sophos. It is neither made nor supported by Sophos." \
  "${NAME} ${VERSION} wird nur für Ihr eigenes Benutzerkonto installiert. Administratorrechte sind nicht nötig.$\r$\n$\r$\n${NAME} ist ein inoffizielles Programm für Partner von Sophos. Es stammt nicht von Sophos und wird von Sophos nicht unterstützt."
!insertmacro TEXT T_PROGRAM "${NAME} (required)" "${NAME} (erforderlich)"
!insertmacro TEXT T_DESKTOP "Desktop shortcut" "Verknüpfung auf dem Desktop"
!insertmacro TEXT T_ABOUT_PROGRAM \
  "The program and its entry in the Start menu." \
  "Das Programm und sein Eintrag im Startmenü."
!insertmacro TEXT T_ABOUT_DESKTOP \
  "Also put a shortcut on the desktop." \
  "Zusätzlich eine Verknüpfung auf den Desktop legen."
!insertmacro TEXT T_COMMENT \
  "Unofficial client for partners of Sophos" \
  "Inoffizielles Programm für Partner von Sophos"
!insertmacro TEXT T_TOO_OLD \
  "${NAME} needs Windows 10, version 1903 (build ${OLDEST_BUILD}), or newer. Nothing was changed." \
  "${NAME} benötigt Windows 10 ab Version 1903 (Build ${OLDEST_BUILD}). Es wurde nichts geändert."
!insertmacro TEXT T_NOT_64 \
  "${NAME} needs a 64-bit Windows. Nothing was changed." \
  "${NAME} benötigt ein 64-Bit-Windows. Es wurde nichts geändert."
!insertmacro TEXT T_NEWER \
  "A newer version of ${NAME} is installed already: $0. This is ${VERSION}." \
  "Eine neuere Version von ${NAME} ist bereits installiert: $0. Dies ist ${VERSION}."
!insertmacro TEXT T_REPLACE_NEWER \
  "Replace it by the older one? An older version may be unable to open the data of a newer one." \
  "Durch die ältere ersetzen? Eine ältere Version kann die Daten einer neueren unter Umständen nicht öffnen."
!insertmacro TEXT T_NO_RIGHTS \
  "This folder cannot be written to: $INSTDIR. Nothing was changed." \
  "In diesen Ordner kann nicht geschrieben werden: $INSTDIR. Es wurde nichts geändert."
!insertmacro TEXT T_RUNNING \
  "${NAME} is running. With OK it is asked to close; then this goes on." \
  "${NAME} läuft noch. Mit OK wird das Programm geschlossen; danach geht es hier weiter."
!insertmacro TEXT T_CLOSING "Waiting for ${NAME} to close..." "Warten, bis ${NAME} geschlossen ist..."
!insertmacro TEXT T_STILL_RUNNING \
  "${NAME} is still running. Close its windows and try again. Nothing was changed." \
  "${NAME} läuft noch immer. Schließen Sie seine Fenster und versuchen Sie es erneut. Es wurde nichts geändert."
!insertmacro TEXT T_NOT_REPLACED \
  "The files in $INSTDIR cannot be replaced. The version that was there is still whole." \
  "Die Dateien in $INSTDIR können nicht ersetzt werden. Die vorhandene Version ist unversehrt."
!insertmacro TEXT T_RUN "Start ${NAME}" "${NAME} starten"
!insertmacro TEXT T_DATA_TITLE "Your data" "Ihre Daten"
!insertmacro TEXT T_DATA_SUBTITLE \
  "Choose whether your data stays on this computer." \
  "Wählen Sie, ob Ihre Daten auf diesem Computer bleiben."
!insertmacro TEXT T_DATA_ABOUT \
  "Settings, the local copy of the customer list, local names, contacts and notes, and the client secrets in Windows Credential Manager are kept, so that a later installation goes on with them." \
  "Einstellungen, die lokale Kopie der Kundenliste, lokale Namen, Kontakte und Notizen sowie die Client Secrets in der Windows-Anmeldeinformationsverwaltung bleiben erhalten, damit eine spätere Installation damit weiterarbeiten kann."
!insertmacro TEXT T_DATA_REMOVE "Remove my data as well" "Auch meine Daten entfernen"
!insertmacro TEXT T_DATA_WARNING \
  "This cannot be undone. Nothing changes at Sophos Central." \
  "Dies lässt sich nicht rückgängig machen. In Sophos Central ändert sich nichts."
!insertmacro TEXT T_REMOVING_DATA "Removing your data..." "Ihre Daten werden entfernt..."
!insertmacro TEXT T_DATA_STAYED \
  "Your data could not be removed, so the program stays installed: $1" \
  "Ihre Daten konnten nicht entfernt werden; das Programm bleibt deshalb installiert: $1"
