from pesnet_desktop.bootstrap import run

run(__name__)
