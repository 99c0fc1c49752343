; What the setup program says beside NSIS' own texts: each text in English and in German.
; tests/packaging/test_windows_texts.py sees to it that no text lacks a language.

!macro TEXT NAME ENGLISH GERMAN
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
!macroend

!insertmacro TEXT T_WELCOME \
  "Setup installs ${NAME} ${VERSION} for your user account only. Administrator rights are not required.$\r$\n$\r$\n${NAME} is an unofficial program for Sophos partners. It is not made, endorsed or supported by Sophos." \
  "${NAME} ${VERSION} wird nur für Ihr Benutzerkonto installiert. Administratorrechte sind nicht erforderlich.$\r$\n$\r$\n${NAME} ist ein inoffizielles Programm für Sophos-Partner. Es wird von Sophos weder hergestellt noch empfohlen oder unterstützt."
!insertmacro TEXT T_PROGRAM "${NAME} (required)" "${NAME} (erforderlich)"
!insertmacro TEXT T_DESKTOP "Desktop shortcut" "Verknüpfung auf dem Desktop"
!insertmacro TEXT T_ABOUT_PROGRAM \
  "The program and its entry in the Start menu." \
  "Das Programm und sein Eintrag im Startmenü."
!insertmacro TEXT T_ABOUT_DESKTOP \
  "Also create a shortcut on the desktop." \
  "Zusätzlich eine Verknüpfung auf dem Desktop erstellen."
!insertmacro TEXT T_COMMENT \
  "Unofficial program for Sophos partners" \
  "Inoffizielles Programm für Sophos-Partner"
!insertmacro TEXT T_TOO_OLD \
  "${NAME} needs Windows 10, version 1903 (build ${OLDEST_BUILD}), or newer. Nothing was changed." \
  "${NAME} benötigt Windows 10 ab Version 1903 (Build ${OLDEST_BUILD}). Es wurde nichts geändert."
!insertmacro TEXT T_NOT_64 \
  "${NAME} needs a 64-bit Windows. Nothing was changed." \
  "${NAME} benötigt ein 64-Bit-Windows. Es wurde nichts geändert."
!insertmacro TEXT T_NEWER \
  "A newer version of ${NAME} ($0) is already installed. This setup contains version ${VERSION}." \
  "Eine neuere Version von ${NAME} ($0) ist bereits installiert. Dieses Setup enthält Version ${VERSION}."
!insertmacro TEXT T_REPLACE_NEWER \
  "Replace it with the older version? The older version might be unable to open the data of the newer one." \
  "Durch die ältere Version ersetzen? Sie kann die Daten der neueren möglicherweise nicht öffnen."
!insertmacro TEXT T_NO_RIGHTS \
  "This folder cannot be written to: $INSTDIR. Nothing was changed." \
  "In diesen Ordner kann nicht geschrieben werden: $INSTDIR. Es wurde nichts geändert."
!insertmacro TEXT T_RUNNING \
  "${NAME} is running. Click OK to close it and continue." \
  "${NAME} wird ausgeführt. Klicken Sie auf OK, um das Programm zu schließen und fortzufahren."
!insertmacro TEXT T_CLOSING "Waiting for ${NAME} to close…" "Es wird gewartet, bis ${NAME} geschlossen ist …"
!insertmacro TEXT T_STILL_RUNNING \
  "${NAME} is still running. Close all windows of the program and try again. Nothing was changed." \
  "${NAME} wird noch ausgeführt. Schließen Sie alle Fenster des Programms und versuchen Sie es erneut. Es wurde nichts geändert."
!insertmacro TEXT T_NOT_REPLACED \
  "The files in $INSTDIR cannot be replaced. The installed version is unchanged." \
  "Die Dateien in $INSTDIR können nicht ersetzt werden. Die installierte Version ist unverändert."
!insertmacro TEXT T_RUN "Start ${NAME}" "${NAME} starten"
!insertmacro TEXT T_DATA_TITLE "Your data" "Ihre Daten"
!insertmacro TEXT T_DATA_SUBTITLE \
  "Choose whether your data stays on this computer." \
  "Wählen Sie, ob Ihre Daten auf diesem Computer bleiben."
!insertmacro TEXT T_DATA_ABOUT \
  "Settings, saved customers and licenses, local names, local contacts, the activity log, and the client secrets in Windows Credential Manager are kept for a later installation." \
  "Einstellungen, gespeicherte Kunden und Lizenzen, lokale Namen, lokale Kontakte, das Aktivitätsprotokoll und die geheimen Clientschlüssel in der Windows-Anmeldeinformationsverwaltung bleiben für eine spätere Installation erhalten."
!insertmacro TEXT T_DATA_REMOVE "Remove my data as well" "Auch meine Daten entfernen"
!insertmacro TEXT T_DATA_WARNING \
  "This cannot be undone. Nothing changes in Sophos Central." \
  "Dieser Schritt kann nicht rückgängig gemacht werden. In Sophos Central ändert sich nichts."
!insertmacro TEXT T_REMOVING_DATA "Removing your data…" "Ihre Daten werden entfernt …"
!insertmacro TEXT T_DATA_STAYED \
  "Your data could not be removed, so the program stays installed: $1" \
  "Ihre Daten konnten nicht entfernt werden; das Programm bleibt deshalb installiert: $1"
