from pesnet_desktop.bootstrap import start

raise SystemExit(start())
